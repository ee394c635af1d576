package org.rasad.store.search;

/**
 * The form under which a folded word of a text is found before Lucene's light stemming, which leaves
 * the ending of the indefinite accusative: صاروخا is صاروخ, and هاجموا is هاجم.
 */
final class TextForms {

  private static final String ACCUSATIVE = "ا";
  private static final String PLURAL_OF_VERBS = "وا";

  /** Of shorter words the alef may be a root letter: دعا, عصا. */
  private static final int SHORTEST_REST = 3;

  private TextForms() {}

  static String of(String folded) {
    for (String ending : new String[] {PLURAL_OF_VERBS, ACCUSATIVE}) {
      if (folded.endsWith(ending) && folded.length() - ending.length() >= SHORTEST_REST) {
        return folded.substring(0, folded.length() - ending.length());
      }
    }
    return folded;
  }
}
