package org.rasad.text;

import java.text.Normalizer;

/**
 * Writes Arabic news text the way the annotator's models know it.
 *
 * <ul>
 *   <li>diacritics, tatweel, zero-width characters, direction marks and the frame of keycap emoji
 *       are dropped;
 *   <li>presentation forms and ligatures are taken apart (ﻻ to لا), Persian ya and kaf become the
 *       Arabic letters;
 *   <li>quotation marks of every kind become {@code "}; the models were trained with that mark
 *       alone;
 *   <li>dashes become {@code -} with a space on each side where they touch a letter; the ellipsis
 *       and two full stops become one full stop;
 *   <li>Arabic and Persian digits become ASCII;
 *   <li>a space is put between a prefixed particle and a digit or Latin letter (و13), and after a
 *       mark that touches the next word;
 *   <li>symbols, underscores and hash marks become spaces.
 * </ul>
 *
 * <p>Hamza, ta marbuta and alef maqsura stay as they are. Thread-safe.
 */
public final class ArabicNormalizer {

  private static final char TATWEEL = 'ـ';
  private static final char YEH_FARSI = 'ی';
  private static final char YEH = 'ي';
  private static final char KEHEH = 'ک';
  private static final char KAF = 'ك';
  private static final char ARABIC_COMMA = '،';
  private static final char ARABIC_SEMICOLON = '؛';
  private static final char ARABIC_QUESTION_MARK = '؟';
  private static final String PREFIXED_PARTICLES = "وفبلك";

  /** The normalised text and its map; linear in the length of the text. */
  public NormalizedText normalize(String original) {
    NormalizedText.Builder out = new NormalizedText.Builder(original.length());
    for (int i = 0; i < original.length(); ) {
      int codePoint = original.codePointAt(i);
      int end = i + Character.charCount(codePoint);
      if (isPresentationForm(codePoint)) {
        String parts = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
        appendAll(out, parts.strip(), i, end);
      } else {
        append(out, codePoint, i, end);
      }
      i = end;
    }
    return out.build();
  }

  /** What a presentation form is made of: each part still follows the rules, as in ﯼ and ﹶ. */
  private static void appendAll(NormalizedText.Builder out, String parts, int start, int end) {
    parts.codePoints().forEach(part -> append(out, part, start, end));
  }

  private static void append(NormalizedText.Builder out, int codePoint, int start, int end) {
    if (codePoint > Character.MAX_VALUE || isSymbol(codePoint)) {
      appendSpace(out, start, end);
    } else if (!isDropped((char) codePoint)) {
      appendPlain(out, plain((char) codePoint), start, end);
    }
  }

  private static void appendPlain(NormalizedText.Builder out, char c, int start, int end) {
    char last = out.last();
    boolean newWord = Character.isLetterOrDigit(c);
    if (newWord && needsSpaceBefore(out, c)) {
      out.append(' ', start, start);
    } else if (c == '-' && Character.isLetter(last)) {
      out.append(' ', start, start);
    } else if (c == '.' && last == '.') {
      return;
    } else if (newWord
        && last == '-'
        && Character.isLetter(c)
        && !Character.isLetterOrDigit(out.lastButOne())) {
      out.append(' ', start, start);
    }
    out.append(c, start, end);
  }

  /** Whether the letter or digit belongs to a new word though the text has no space there. */
  private static boolean needsSpaceBefore(NormalizedText.Builder out, char c) {
    char last = out.last();
    if (isArabic(c)) {
      return last == ARABIC_COMMA
          || last == ARABIC_SEMICOLON
          || last == ARABIC_QUESTION_MARK
          || last == ':'
          || last == '!'
          || (last == '.' && Character.isLetter(out.lastButOne()));
    }
    boolean afterParticle = PREFIXED_PARTICLES.indexOf(last) >= 0 && !isArabic(out.lastButOne());
    return afterParticle && (Character.isDigit(c) || Character.isLetter(c));
  }

  private static void appendSpace(NormalizedText.Builder out, int start, int end) {
    if (out.last() != ' ') {
      out.append(' ', start, end);
    }
  }

  private static boolean isArabic(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC && Character.isLetter(c);
  }

  private static boolean isPresentationForm(int c) {
    return (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
  }

  private static boolean isSymbol(int c) {
    int type = Character.getType(c);
    return c == '_'
        || c == '#'
        || c == '*'
        || c == '|'
        || type == Character.OTHER_SYMBOL
        || type == Character.MODIFIER_SYMBOL
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || (type == Character.SPACE_SEPARATOR && c != ' ')
        || (type == Character.CONTROL && c != '\n');
  }

  private static boolean isDropped(char c) {
    int type = Character.getType(c);
    return c == TATWEEL
        || type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }

  private static char plain(char c) {
    return switch (c) {
      case '«', '»', '“', '”', '„', '‟', '″', '‹', '›' -> '"';
      case '‘', '’', '‚', '`', '´' -> '\'';
      case '–', '—', '‒', '―', '−', '‐', '‑' -> '-';
      case '…' -> '.';
      case '\u2028', '\u2029' -> '\n';
      case YEH_FARSI -> YEH;
      case KEHEH -> KAF;
      default -> Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c;
    };
  }
}
