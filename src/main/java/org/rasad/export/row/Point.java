package org.rasad.export.row;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A point on the earth, WGS 84.
 *
 * @param latitude degrees, -90 to 90
 * @param longitude degrees, -180 to 180
 */
public record Point(BigDecimal latitude, BigDecimal longitude) {

  private static final BigDecimal LATITUDES = BigDecimal.valueOf(90);
  private static final BigDecimal LONGITUDES = BigDecimal.valueOf(180);

  /**
   * @throws IllegalArgumentException if it does not lie on the earth
   */
  public Point {
    if (latitude.abs().compareTo(LATITUDES) > 0 || longitude.abs().compareTo(LONGITUDES) > 0) {
      throw new IllegalArgumentException("No point on the earth: " + latitude + ", " + longitude);
    }
  }

  /** Nothing if either is no number or does not lie on the earth. */
  static Optional<Point> of(Optional<BigDecimal> latitude, Optional<BigDecimal> longitude) {
    boolean lies =
        latitude.filter(v -> v.abs().compareTo(LATITUDES) <= 0).isPresent()
            && longitude.filter(v -> v.abs().compareTo(LONGITUDES) <= 0).isPresent();
    return lies ? Optional.of(new Point(latitude.get(), longitude.get())) : Optional.empty();
  }
}
