package org.rasad.export.row;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one or several articles report as one incident.
 *
 * @param happening what, who, when and where
 * @param standing {@code undisputed}, {@code disputed} or {@code denied}; empty if unknown
 * @param killed how many were killed
 * @param wounded how many were wounded
 * @param reports events that report it; null if unknown
 * @param articles articles that have these events; null if unknown
 * @param confidence the largest of its reports, 0 to 1; null if none has one
 */
public record IncidentRow(
    Happening happening,
    String standing,
    Range killed,
    Range wounded,
    @Nullable Integer reports,
    @Nullable Integer articles,
    @Nullable BigDecimal confidence) {

  /**
   * A number that reports give differently.
   *
   * @param least the smallest; null if no report gives one
   * @param most the largest; null if no report gives one
   */
  public record Range(@Nullable Integer least, @Nullable Integer most) {}
}
