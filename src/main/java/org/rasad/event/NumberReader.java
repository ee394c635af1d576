package org.rasad.event;

import java.util.Optional;
import org.rasad.annotate.Token;
import org.rasad.lexicon.Lexicon;

/** Reads numbers in digits and in words, up to a compound of words (خمسة وعشرون). */
final class NumberReader {

  private static final String AND = "و";
  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  private final Lexicon lexicon;

  NumberReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A number found.
   *
   * @param from first token
   * @param to after the last token
   * @param value the number
   */
  record Found(int from, int to, int value) {}

  /** The number that begins at a token, if one does. */
  Optional<Found> at(Scene scene, int from) {
    Optional<Integer> first = value(scene, from);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int total = first.orElseThrow();
    int to = from + 1;
    while (to + 1 < scene.sentence().tokens().size() && scene.folded(to).equals(AND)) {
      Optional<Integer> next = value(scene, to + 1);
      if (next.isEmpty() || !adds(total, next.orElseThrow())) {
        break;
      }
      total += next.orElseThrow();
      to += 2;
    }
    if (to < scene.sentence().tokens().size()
        && total < TEN
        && value(scene, to).equals(Optional.of(TEN))) {
      return Optional.of(new Found(from, to + 1, total + TEN));
    }
    return Optional.of(new Found(from, to, total));
  }

  /** خمسة and عشرون add up to one number, خمسة and ستة do not. */
  private static boolean adds(int total, int next) {
    return (total < TEN && next >= 2 * TEN && next < HUNDRED)
        || (total >= HUNDRED && next < HUNDRED);
  }

  private Optional<Integer> value(Scene scene, int token) {
    Token word = scene.token(token);
    String form = scene.folded(token);
    if (!form.isEmpty() && form.length() <= 7 && form.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(Integer.valueOf(form));
    }
    return word.isVerb() ? Optional.empty() : Optional.ofNullable(lexicon.numbers().get(form));
  }
}
