package org.rasad.lexicon;

import java.util.List;

/**
 * The consonants of an Arabic word, by which the forms of one word are known to belong together:
 * هاجم and هجوم, اعتقل and اعتقال, جندي and جنود.
 *
 * <p>The article and the endings of sound plurals and duals are cut off, then the weak letters left
 * out. It is coarse: two words of one skeleton need not be related (مدني, مدينة). After the light
 * stemming of Larkey, Ballesteros and Connell (2002), which keeps the weak letters.
 */
public final class Skeleton {

  private static final List<String> ENDINGS = List.of("ين", "ون", "ان", "ات");

  /** Alef, waw, yeh, and hamza without a seat. */
  private static final String WEAK = "اويء";

  /** A folded teh marbuta. */
  private static final String FEMININE = "ه";

  /** What is left of a word when its article or ending is cut off. */
  private static final int SHORTEST_REST = 3;

  private Skeleton() {}

  /**
   * @param word one word, in any spelling
   * @return its consonants; the folded word itself if it has none
   */
  public static String of(String word) {
    String folded = ArabicSpelling.fold(word);
    String stem = withoutEnding(ArabicSpelling.withoutArticle(folded));
    StringBuilder skeleton = new StringBuilder(stem.length());
    for (int i = 0; i < stem.length(); i++) {
      if (WEAK.indexOf(stem.charAt(i)) < 0) {
        skeleton.append(stem.charAt(i));
      }
    }
    return skeleton.isEmpty() ? folded : skeleton.toString();
  }

  private static String withoutEnding(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_REST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word.endsWith(FEMININE) && word.length() > SHORTEST_REST
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
