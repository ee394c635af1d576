package org.rasad.store.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.rasad.lexicon.ArabicSpelling;

/**
 * The forms under which a folded word of a name is found. Names are not stemmed: that would make
 * one of إيران and إيراني, and اير of both.
 */
final class NameForms {

  /** Particles that are written together with the next word: and, with, to, then, like. */
  private static final String PARTICLES = "وبلفك";

  /** "To the": the article loses its alef. */
  private static final String TO_THE = "لل";

  /** What a particle stands before: shorter rests are rather the word itself. */
  private static final int SHORTEST_REST = 3;

  private NameForms() {}

  /** For the index: the word, and the word without article. */
  static List<String> indexed(String folded) {
    Set<String> forms = new LinkedHashSet<>();
    addBare(folded, forms);
    return List.copyOf(forms);
  }

  /** For a question: as for the index, and what stands after a particle as well (بالقاعدة). */
  static List<String> asked(String folded) {
    Set<String> forms = new LinkedHashSet<>();
    addBare(folded, forms);
    if (folded.startsWith(TO_THE) && folded.length() >= TO_THE.length() + SHORTEST_REST) {
      forms.add(folded.substring(TO_THE.length()));
    } else if (folded.length() > SHORTEST_REST && PARTICLES.indexOf(folded.charAt(0)) >= 0) {
      addBare(folded.substring(1), forms);
    }
    return List.copyOf(forms);
  }

  private static void addBare(String folded, Set<String> forms) {
    forms.add(folded);
    forms.add(ArabicSpelling.withoutArticle(folded));
  }
}
