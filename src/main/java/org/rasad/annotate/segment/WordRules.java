package org.rasad.annotate.segment;

import static org.rasad.annotate.segment.CharacterKind.ARABIC;
import static org.rasad.annotate.segment.CharacterKind.DASH;
import static org.rasad.annotate.segment.CharacterKind.DIGIT;
import static org.rasad.annotate.segment.CharacterKind.EXCLAMATION;
import static org.rasad.annotate.segment.CharacterKind.FULL_STOP;
import static org.rasad.annotate.segment.CharacterKind.LATIN;
import static org.rasad.annotate.segment.CharacterKind.MARKS;
import static org.rasad.annotate.segment.CharacterKind.OTHER;
import static org.rasad.annotate.segment.CharacterKind.PLUS;
import static org.rasad.annotate.segment.CharacterKind.SLASH;

/**
 * The rules of CoreNLP's {@code ArabicLexer.flex} that can apply to a plain piece of text, one
 * whose characters are all of the kinds in {@link CharacterKind}:
 *
 * <ul>
 *   <li>three full stops or more are one mark of three; else each is a mark, as is each comma;
 *   <li>exclamation and question marks stay together, so do all other marks;
 *   <li>a number is of digits with separators between them;
 *   <li>a word is of Arabic characters, with plus signs after them that are dropped, and with
 *       dashes at either end; digits right after it belong to it and keep the plus signs;
 *   <li>a foreign word is of Latin letters and digits.
 * </ul>
 *
 * <p>Where two apply, the longer word is taken. Pieces are given as a text, the place where they or
 * the word start, and the place where they end.
 */
final class WordRules {

  private static final int ELLIPSIS = 3;
  private static final String NUMBER_SEPARATORS = "-,+/\\.\u066B\u066C\u060C";

  private WordRules() {}

  /** Whether the rules are enough: no address, no escaped bracket, no word in two scripts. */
  static boolean arePlain(String text, int start, int end) {
    int kinds = 0;
    int last = 0;
    for (int i = start; i < end; i++) {
      int kind = CharacterKind.of(text.charAt(i));
      if ((kind | last) == (ARABIC | LATIN)) {
        return false;
      }
      kinds |= kind;
      last = kind;
    }
    boolean mayBeAddress = (kinds & LATIN) != 0 && (kinds & (FULL_STOP | SLASH | DASH)) != 0;
    return (kinds & OTHER) == 0 && !mayBeAddress;
  }

  /** Where the word ends that starts at a place of a plain piece. */
  static int endOfWord(String text, int from, int end) {
    int kind = CharacterKind.of(text.charAt(from));
    int afterDashes = run(text, from, end, DASH);
    if (is(text, afterDashes, end, ARABIC)) {
      return endOfArabic(text, afterDashes, end);
    }
    if ((kind & (DIGIT | LATIN)) != 0) {
      return Math.max(endOfNumber(text, from, end), run(text, from, end, DIGIT | LATIN));
    }
    if (kind == FULL_STOP) {
      int dots = run(text, from, end, FULL_STOP);
      return dots - from >= ELLIPSIS ? dots : from + 1;
    }
    if ((kind & MARKS) != 0) {
      return run(text, from, end, MARKS);
    }
    return kind == EXCLAMATION ? run(text, from, end, kind) : from + 1;
  }

  private static int endOfArabic(String text, int from, int end) {
    int to = from;
    while (is(text, to, end, ARABIC)) {
      to = run(text, to + 1, end, PLUS);
    }
    return run(text, run(text, to, end, DASH), end, DIGIT);
  }

  private static int endOfNumber(String text, int from, int end) {
    int to = run(text, from, end, DIGIT);
    int next = to;
    while (next < end && NUMBER_SEPARATORS.indexOf(text.charAt(next)) >= 0) {
      next++;
      if (is(text, next, end, DIGIT)) {
        to = run(text, next, end, DIGIT);
        next = to;
      }
    }
    return to;
  }

  /** Whether the plus signs of a word belong to it; those in Arabic words only join its parts. */
  static boolean keepsPlus(String text, int start, int end) {
    boolean isArabic = is(text, run(text, start, end, DASH), end, ARABIC);
    return !isArabic || is(text, end - 1, end, DIGIT);
  }

  private static int run(String text, int from, int end, int kinds) {
    int to = from;
    while (is(text, to, end, kinds)) {
      to++;
    }
    return to;
  }

  private static boolean is(String text, int at, int end, int kinds) {
    return at < end && (CharacterKind.of(text.charAt(at)) & kinds) != 0;
  }
}
