package org.rasad.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives the written forms of a noun whose singular and plurals are listed: duals, sound plurals in
 * both cases, the construct before a noun or pronoun, and the accusative alef.
 *
 * <p>What comes out is folded ({@link ArabicSpelling}); an article is not taken off, since many
 * nouns begin like one (التزام).
 */
final class NounInflector {

  private static final String TEH_MARBUTA = "ة";
  private static final String TEH = "ت";

  private NounInflector() {}

  /** All forms of a word that may be a sound plural (مسلحون), in a fixed order. */
  static Set<String> inflect(String noun) {
    String word = ArabicSpelling.fold(noun);
    if (!word.endsWith("ون")) {
      return inflectSingular(noun);
    }
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    String stem = word.substring(0, word.length() - 2);
    List.of("ين", "و", "ي", "ونا").forEach(e -> forms.add(stem + e));
    return forms;
  }

  /**
   * All forms of a singular or broken plural, also of one that ends as sound plurals do (تعاون).
   */
  static Set<String> inflectSingular(String noun) {
    String word = ArabicSpelling.fold(noun);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(word);
    if (noun.endsWith(TEH_MARBUTA)) {
      String stem = word.substring(0, word.length() - 1);
      List.of(TEH, TEH + "ان", TEH + "ين", TEH + "ا", TEH + "ي").forEach(e -> forms.add(stem + e));
    } else {
      List.of("ا", "ان", "ين").forEach(e -> forms.add(word + e));
    }
    if (word.endsWith("اء")) {
      // The segmenter leaves the seat of the hamza: لقائه is لقائ + ه.
      String stem = word.substring(0, word.length() - 1);
      List.of("ي", "و").forEach(e -> forms.add(stem + e));
    }
    return forms;
  }

  /**
   * The forms of an adjective or participle given in the masculine singular: feminine and both
   * sound plurals too.
   */
  static Set<String> inflectAdjective(String adjective) {
    Set<String> forms = new LinkedHashSet<>(inflectSingular(adjective));
    String word = ArabicSpelling.fold(adjective);
    List.of("ه", "ون", "ات", "تان", "تين", "و", "ي").forEach(e -> forms.add(word + e));
    return forms;
  }
}
