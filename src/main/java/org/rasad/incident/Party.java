package org.rasad.incident;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.Identification;

/**
 * An entity that takes part in a reported event, or the place of it.
 *
 * @param id its IRI
 * @param kind what it is, as far as that matters here
 * @param isListed whether the gazetteer has it
 * @param country ISO 3166-1 alpha-2 code, if it is a country or belongs to one
 * @param words the folded words of its label, without article
 * @param sort a finer kind or the head word of a description, if known
 * @param above the IRIs of the larger things that it is part of or lies in
 */
public record Party(
    String id,
    Kind kind,
    boolean isListed,
    @Nullable String country,
    Set<String> words,
    @Nullable String sort,
    Set<String> above) {

  private static final Set<String> TOWNS = Set.of("city", "village");
  private static final String COUNTRY = "country";
  private static final Set<String> ORGANS =
      Set.of(
          "army",
          "air-force",
          "navy",
          "police",
          "security-force",
          "intelligence",
          "government",
          "ministry",
          "parliament");

  /** What a party is. */
  public enum Kind {
    /** Something without a name, which one article speaks of. */
    DESCRIPTION,
    STATE,
    /** A province, district, sea or other larger place. */
    REGION,
    TOWN,
    FACILITY,
    /** An army, a government or another body of a state. */
    ORGAN,
    /** Any other group. */
    GROUP,
    PERSON
  }

  /** How two parties go together. */
  enum Match {
    SAME,
    /**
     * Two places of which one has all words of the other's name: مطار الأبيض, مطار مدينة الأبيض.
     */
    NAMESAKE,
    /** One is part of the other or lies in it. */
    PART,
    NONE
  }

  public Party {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    words = Set.copyOf(words);
    above = Set.copyOf(above);
  }

  /**
   * What a thing is as a party.
   *
   * @param kind finer kind of {@code data/README.md}; empty if it has none
   */
  public static Kind kindOf(EntityType type, String kind, Identification identification) {
    if (identification == Identification.BY_DESCRIPTION) {
      return Kind.DESCRIPTION;
    }
    return switch (type) {
      case PERSON -> Kind.PERSON;
      case FACILITY -> Kind.FACILITY;
      case GROUP -> ORGANS.contains(kind) ? Kind.ORGAN : Kind.GROUP;
      // A place that the gazetteer does not have is most often a small one.
      case PLACE ->
          kind.isEmpty() || TOWNS.contains(kind)
              ? Kind.TOWN
              : kind.equals(COUNTRY) ? Kind.STATE : Kind.REGION;
    };
  }

  /** The words by which two labels are compared. */
  public static Set<String> wordsOf(String label) {
    return Arrays.stream(ArabicSpelling.fold(label).split("\\s+"))
        .map(ArabicSpelling::withoutArticle)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether it has a name of its own, or is described by the name of another: its fighters. */
  boolean isNamed() {
    return kind != Kind.DESCRIPTION || !above.isEmpty();
  }

  /** Whether both are of one sort, which the descriptions of both name. */
  boolean isOfSortOf(Party other) {
    return sort != null && sort.equals(other.sort);
  }

  boolean isGeographic() {
    return isSpot() || isWide();
  }

  /** Whether it is a point on the map: two of them that differ are two places. */
  boolean isSpot() {
    return kind == Kind.TOWN || kind == Kind.FACILITY;
  }

  /** Whether it is so large that much may happen there on one day. */
  boolean isWide() {
    return kind == Kind.STATE || kind == Kind.REGION;
  }

  Match match(Party other) {
    if (id.equals(other.id)) {
      return Match.SAME;
    }
    if (isNamedAfter(other) || other.isNamedAfter(this)) {
      return Match.NAMESAKE;
    }
    return above.contains(other.id)
            || other.above.contains(id)
            || isOrganOf(other)
            || other.isOrganOf(this)
        ? Match.PART
        : Match.NONE;
  }

  /** Two parties that share none of these do not match. */
  Set<String> keys() {
    Set<String> keys = new HashSet<>(above);
    keys.add(id);
    if (country != null && (kind == Kind.STATE || kind == Kind.ORGAN)) {
      keys.add("country " + country);
    }
    if (isGeographic()) {
      words.forEach(word -> keys.add("word " + word));
    }
    return keys;
  }

  /** The camp that is called by its town, the province that is called by its capital. */
  private boolean isNamedAfter(Party other) {
    return isGeographic()
        && other.isGeographic()
        && !other.words.isEmpty()
        && words.containsAll(other.words);
  }

  private boolean isOrganOf(Party state) {
    return kind == Kind.ORGAN
        && state.kind == Kind.STATE
        && country != null
        && country.equals(state.country);
  }
}
