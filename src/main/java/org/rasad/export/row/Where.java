package org.rasad.export.row;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an event or incident was.
 *
 * @param location the most precise of its places; null if it has none
 * @param places all that fill the role of place
 * @param precision {@code exact-place}, {@code near-place}, {@code region-place} or {@code
 *     country-place}; empty if unknown
 * @param point of the location or of the next larger entity that has one; null if there is none
 */
public record Where(
    @Nullable EntityRow location, List<EntityRow> places, String precision, @Nullable Point point) {

  public Where {
    places = List.copyOf(places);
  }

  /** The location, or else all places. */
  public List<EntityRow> named() {
    return location == null ? places : List.of(location);
  }
}
