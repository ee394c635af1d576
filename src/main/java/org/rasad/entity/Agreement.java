package org.rasad.entity;

import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.EntityType;

/** The gender and number with which pronouns refer to a thing. */
enum Agreement {
  MASCULINE,
  /** Feminine singular, and the plural of what is not human. */
  FEMININE,
  /** Human plural. */
  PLURAL;

  private static final String HEH = "ه";

  /**
   * Judged by the head noun.
   *
   * @param name the name of the thing in its first form
   */
  static Agreement of(EntityType type, String kind, String name) {
    String first = ArabicSpelling.fold(name).split(" ", 2)[0];
    if (type == EntityType.PERSON) {
      return MASCULINE;
    }
    if (first.endsWith("ون") || first.endsWith("ين") || kind.equals("people")) {
      return PLURAL;
    }
    if (kind.equals("country")) {
      return isMasculineCountry(first) ? MASCULINE : FEMININE;
    }
    boolean plural =
        first.endsWith("ات")
            || first.matches("(ال)?(فصايل|كتايب|عصايب|سرايا|الويه|قواعد|صواريخ|مصادر)");
    boolean femininePlace =
        type == EntityType.PLACE && !kind.equals("province") && !first.endsWith("يم");
    return first.endsWith(HEH) || plural || femininePlace ? FEMININE : MASCULINE;
  }

  /** Whether a pronoun, as the segmenter writes it, can refer to such a thing. */
  boolean fits(String pronoun, EntityType type) {
    return switch (pronoun) {
      case "ها", "هي" -> this == FEMININE;
      case "ه", "هو" -> this == MASCULINE;
      case "هم" -> this == PLURAL || (type == EntityType.GROUP && this == FEMININE);
      default -> false;
    };
  }

  private static boolean isMasculineCountry(String name) {
    return name.matches("العراق|لبنان|الاردن|اليمن|السودان|المغرب|الكويت|الصومال|الكيان");
  }
}
