package org.rasad.lexicon;

import java.util.Locale;

/** How precisely the place of an event is known. */
public enum PlacePrecision {
  /** A facility or a town. */
  EXACT_PLACE,
  /** Near a facility or town, by the words of the text. */
  NEAR_PLACE,
  /** Somewhere in a district, province, sea or other region. */
  REGION_PLACE,
  /** Somewhere in a country. */
  COUNTRY_PLACE;

  /** As the ontology notes it: {@code exact-place}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
