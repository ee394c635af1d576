package org.rasad.entity;

import java.util.Set;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Lexicon;

/**
 * Finds a number or vague quantity before a noun that it counts: ثلاثة جنود، عدد من المسلحين، 18 من
 * عناصر. What is counted is some of its kind, never the group itself.
 */
final class CountBefore {

  private static final String OF = "من";
  private static final String AND = "و";

  private final Set<String> numbers;
  private final FunctionWords words;

  CountBefore(Lexicon lexicon) {
    this.numbers = lexicon.numbers().keySet();
    this.words = lexicon.functionWords();
  }

  /** The first token of the count, or the noun itself if nothing counts it. */
  int start(Sentence sentence, int noun) {
    int at = noun - 1;
    if (at > 0 && Words.folded(sentence.token(at)).equals(OF)) {
      at--;
    }
    int from = noun;
    while (at >= 0 && isCount(sentence.token(at))) {
      from = at;
      boolean compound =
          at > 1
              && Words.folded(sentence.token(at - 1)).equals(AND)
              && isCount(sentence.token(at - 2));
      at = compound ? at - 2 : at - 1;
    }
    return from;
  }

  /** Whether the count is one of many: أحد عناصر الشرطة. */
  boolean isOne(Sentence sentence, int count) {
    return words.has(Kind.ONE_OF, Words.stem(sentence.token(count)));
  }

  private boolean isCount(Token token) {
    String word = Words.stem(token);
    boolean digits =
        !word.isEmpty() && word.length() <= 6 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits
        || words.has(Kind.QUANTITY, word)
        || words.has(Kind.QUANTITY, Words.folded(token))
        || (numbers.contains(word) && !token.isVerb());
  }
}
