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

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words, numbers and marks of a text, the same as CoreNLP's {@code ArabicTokenizer}.
 *
 * <p>That tokeniser (rules in its {@code ArabicLexer.flex}) makes a buffer of 32 kB and a map of the
 * spelling for every text. But no token of it crosses ASCII white space, and in a piece of text
 * between white space that is of plain kinds ({@link CharacterKind}) only these rules can apply, the
 * longest first:
 *
 * <ul>
 *   <li>three full stops or more are one mark of three; else each is a mark, as is each comma;
 *   <li>exclamation and question marks stay together, so do all other marks;
 *   <li>a number is of digits with separators between them;
 *   <li>a word is of Arabic characters, with plus signs after them that are dropped, and with dashes
 *       at either end; digits right after it belong to it and keep the plus signs;
 *   <li>a foreign word is of Latin letters and digits.
 * </ul>
 *
 * <p>Any other piece (addresses, other scripts, words of mixed scripts) is given to CoreNLP.
 * Thread-safe.
 */
final class WordScanner {

  private static final int ELLIPSIS = 3;
  private static final String NUMBER_SEPARATORS = "-,+/\\.\u066B\u066C\u060C";

  private static final String SPACES = " \t";

  private final Spelling spelling;

  WordScanner(Spelling spelling) {
    this.spelling = spelling;
  }

  /** The words of the text in order; those that the spelling leaves empty are left out. */
  List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !isSpace(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        addPiece(text, start, end, words);
      }
      start = end + 1;
    }
    return words;
  }

  private void addPiece(String text, int start, int end, List<Word> words) {
    if (!isPlain(text, start, end)) {
      addByCoreNlp(text, start, end, words);
      return;
    }
    int from = start;
    while (from < end) {
      int to = endOfWord(text, from, end);
      String form = form(text, from, to);
      if (!form.isEmpty()) {
        words.add(new Word(form, from, to));
      }
      from = to;
    }
  }

  private void addByCoreNlp(String text, int start, int end, List<Word> words) {
    // A space before the piece takes with it the other spaces that the piece may begin with.
    boolean afterSpace = start > 0 && SPACES.indexOf(text.charAt(start - 1)) >= 0;
    int from = afterSpace ? start - 1 : start;
    for (CoreLabel label : spelling.tokenize(text.substring(from, end))) {
      words.add(new Word(label.word(), from + label.beginPosition(), from + label.endPosition()));
    }
  }

  /** Whether the rules above are enough: no address, no escaped bracket, no word in two scripts. */
  private static boolean isPlain(String text, int start, int end) {
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

  private static int endOfWord(String text, int from, int end) {
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

  private String form(String text, int start, int end) {
    if (is(text, start, end, FULL_STOP)) {
      return end - start >= ELLIPSIS ? "..." : ".";
    }
    boolean isWord = is(text, run(text, start, end, DASH), end, ARABIC);
    boolean keepsPlus = !isWord || is(text, end - 1, end, DIGIT);
    char[] form = new char[end - start];
    int length = 0;
    for (int i = start; i < end; i++) {
      char c = spelling.of(text.charAt(i));
      if (c != Spelling.DROPPED && (c != '+' || keepsPlus)) {
        form[length++] = c;
      }
    }
    return new String(form, 0, length);
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

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r' && c != '\u000B');
  }
}
