package org.rasad.export.row;

import org.jspecify.annotations.Nullable;

/**
 * A person, group, place or facility.
 *
 * @param iri its address
 * @param arabic its Arabic name; empty if it has none
 * @param english its English name; empty if it has none
 * @param type {@code person}, {@code group}, {@code place} or {@code facility}; empty if unknown
 * @param kind {@code armed-group}, {@code city} …; empty if unknown
 * @param country ISO 3166-1 code; empty if unknown
 * @param point where it is, if it has a point of its own
 */
public record EntityRow(
    String iri,
    String arabic,
    String english,
    String type,
    String kind,
    String country,
    @Nullable Point point) {

  /** Its name in a language, or else in the other one, or else the end of its address. */
  public String label(LabelLanguage language) {
    String wanted = language == LabelLanguage.ARABIC ? arabic : english;
    String other = language == LabelLanguage.ARABIC ? english : arabic;
    if (!wanted.isEmpty()) {
      return wanted;
    }
    return other.isEmpty() ? iri.substring(iri.lastIndexOf('/') + 1) : other;
  }
}
