package org.rasad.annotate.segment;

/**
 * The kinds of characters that {@link WordScanner} can tell words by. Each is one bit, so that the
 * kinds in a piece of text are one number.
 */
final class CharacterKind {

  /** An Arabic letter or diacritic. */
  static final int ARABIC = 1;

  static final int DIGIT = 1 << 1;
  static final int LATIN = 1 << 2;
  static final int FULL_STOP = 1 << 3;
  static final int COMMA = 1 << 4;

  /** Exclamation and question marks in Latin form, which stay together: ?!! */
  static final int EXCLAMATION = 1 << 5;

  static final int DASH = 1 << 6;
  static final int PLUS = 1 << 7;
  static final int SLASH = 1 << 8;

  /** Any other mark. */
  static final int MARK = 1 << 9;

  /** Every kind of mark that stays together with the marks beside it. */
  static final int MARKS = DASH | PLUS | SLASH | MARK;

  /** What is left: only CoreNLP's tokeniser knows what to do. */
  static final int OTHER = 1 << 10;

  private static final int ASCII = 128;
  private static final char LEFT_GUILLEMET = '«';
  private static final char RIGHT_GUILLEMET = '»';

  private CharacterKind() {}

  /** The kind of a character that is not white space. */
  static int of(char c) {
    if (c < ASCII) {
      return ofAscii(c);
    }
    if (ArabicBlock.contains(c)) {
      return ofArabic(c);
    }
    return c == LEFT_GUILLEMET || c == RIGHT_GUILLEMET ? MARK : OTHER;
  }

  private static int ofAscii(char c) {
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
      return LATIN;
    }
    return switch (c) {
      case '.' -> FULL_STOP;
      case ',' -> COMMA;
      case '!', '?' -> EXCLAMATION;
      case '-' -> DASH;
      case '+' -> PLUS;
      case '/' -> SLASH;
      case '"', '#', '$', '%', '&', '\'', '(', ')', '*', ':', ';', '<', '=', '>' -> MARK;
      case '\\', ']', '^', '`', '{', '|', '}', '~' -> MARK;
      default -> OTHER;
    };
  }

  private static int ofArabic(char c) {
    return switch (c) {
      case '\u060C' -> COMMA;
      case '\u061B', '\u061F', '\u066A', '\u066B', '\u066C', '\u066D', '\u06D4' -> MARK;
      default -> {
        if ((c >= '\u0660' && c <= '\u0669') || (c >= '\u06F0' && c <= '\u06F9')) {
          yield DIGIT;
        }
        boolean letter =
            (c >= '\u060E' && c <= '\u061A') || (c >= '\u0621' && c <= '\u065E') || c >= '\u066E';
        yield letter ? ARABIC : OTHER;
      }
    };
  }
}
