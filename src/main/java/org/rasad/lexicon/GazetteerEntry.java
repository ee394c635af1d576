package org.rasad.lexicon;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing of the gazetteer.
 *
 * @param id unique over all gazetteer tables
 * @param type what it is
 * @param kind finer kind, of the closed list in {@code data/README.md}
 * @param arabic the name that a reader should see
 * @param variants its other Arabic names
 * @param english English name, if known
 * @param country ISO 3166-1 alpha-2 code, if it belongs to one country
 * @param parent id of the larger thing that it is part of or lies in; of a place or facility at
 *     least its country, if that is known
 * @param coordinates WGS84 point, if known
 * @param wikidata Wikidata identifier, where certain
 */
public record GazetteerEntry(
    String id,
    EntityType type,
    String kind,
    String arabic,
    List<String> variants,
    @Nullable String english,
    @Nullable String country,
    @Nullable String parent,
    @Nullable Coordinates coordinates,
    @Nullable String wikidata) {

  /**
   * A point on the earth, WGS84 decimal degrees.
   *
   * @param latitude -90 to 90
   * @param longitude -180 to 180
   */
  public record Coordinates(double latitude, double longitude) {
    public Coordinates {
      if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
        throw new IllegalArgumentException("No point on earth: " + latitude + ", " + longitude);
      }
    }
  }

  public GazetteerEntry {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(arabic, "arabic");
    variants = List.copyOf(variants);
  }

  /** GeoNames identifier, for entries that come from GeoNames ({@code gn-<number>}). */
  public Optional<String> geonames() {
    return id.startsWith("gn-") ? Optional.of(id.substring(3)) : Optional.empty();
  }
}
