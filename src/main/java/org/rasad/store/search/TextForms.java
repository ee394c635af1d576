package org.rasad.store.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The forms under which a folded word of a text is found, before Lucene's light stemming. That
 * knows the article, also after particles, and "and" in front, but not the ending of the indefinite
 * accusative (صاروخا), nor a particle before a word without article (بصاروخ).
 */
final class TextForms {

  private static final String ACCUSATIVE = "ا";
  private static final String PLURAL_OF_VERBS = "وا";
  private static final String AND = "و";

  /** With or by, to, then, like. */
  private static final String PARTICLES = "بلفك";

  /** Of shorter words the alef may be a root letter: دعا, عصا. */
  private static final int SHORTEST_BEFORE_ENDING = 3;

  /** Of shorter words the letter is rather one of the root: بلدة, كتاب. */
  private static final int SHORTEST_AFTER_PARTICLE = 4;

  private TextForms() {}

  /** For the index: the word, and what stands after a particle. */
  static List<String> indexed(String folded) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(withoutEnding(folded));
    String word = folded.startsWith(AND) ? folded.substring(AND.length()) : folded;
    if (word.length() > SHORTEST_AFTER_PARTICLE && PARTICLES.indexOf(word.charAt(0)) >= 0) {
      forms.add(withoutEnding(word.substring(1)));
    }
    return List.copyOf(forms);
  }

  /** For a question. */
  static List<String> asked(String folded) {
    return List.of(withoutEnding(folded));
  }

  private static String withoutEnding(String word) {
    for (String ending : List.of(PLURAL_OF_VERBS, ACCUSATIVE)) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_BEFORE_ENDING) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
