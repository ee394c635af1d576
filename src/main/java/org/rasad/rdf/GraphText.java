package org.rasad.rdf;

import org.rasad.text.Span;

/**
 * An article's text as the graph has it: legal in RDF, and counted in Unicode code points.
 *
 * <p>What no RDF literal or no XML result may hold (lone surrogates, control characters other than
 * tab and line ends, U+FFFE, U+FFFF) is replaced one for one by U+FFFD, so that positions stay.
 * Building it takes time linear in the text, each question constant time. Immutable.
 */
public final class GraphText {

  private static final char REPLACEMENT = '\uFFFD';

  private final String text;

  /** Code points before each UTF-16 unit; empty where the two counts are the same. */
  private final int[] before;

  private final int length;

  GraphText(String original) {
    this.text = legal(original);
    this.length = text.codePointCount(0, text.length());
    this.before = length == text.length() ? new int[0] : count(text);
  }

  /**
   * A range in code points.
   *
   * @param begin first code point
   * @param end after the last one
   * @param quote the words there
   */
  record Range(int begin, int end, String quote) {}

  /** The legal text; the same UTF-16 offsets hold as in the original. */
  String text() {
    return text;
  }

  /** Length in code points. */
  int length() {
    return length;
  }

  /**
   * Converts a span; one that cuts a surrogate pair is widened to hold the whole character.
   *
   * @throws IllegalArgumentException if the span ends after the text
   */
  Range range(Span span) {
    if (span.end() > text.length()) {
      throw new IllegalArgumentException(
          "Span " + span.start() + ", " + span.end() + " ends after the text of " + text.length());
    }
    int start = cutsPair(span.start()) ? span.start() - 1 : span.start();
    int end = cutsPair(span.end()) ? span.end() + 1 : span.end();
    return new Range(codePoint(start), codePoint(end), text.substring(start, end));
  }

  /** The same string without what RDF or XML forbid. */
  public static String legal(String original) {
    StringBuilder legal = null;
    for (int i = 0; i < original.length(); ) {
      int c = original.codePointAt(i);
      if (!isLegal(c)) {
        if (legal == null) {
          legal = new StringBuilder(original);
        }
        legal.setCharAt(i, REPLACEMENT);
      }
      i += Character.charCount(c);
    }
    return legal == null ? original : legal.toString();
  }

  /** The production Char of XML 1.0, which is the value space of xsd:string. */
  private static boolean isLegal(int c) {
    return (c >= 0x20 && c < 0xD800)
        || (c >= 0xE000 && c < 0xFFFE)
        || c >= 0x10000
        || c == '\t'
        || c == '\n'
        || c == '\r';
  }

  private boolean cutsPair(int at) {
    return at > 0
        && at < text.length()
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }

  private int codePoint(int at) {
    return before.length == 0 ? at : before[at];
  }

  private static int[] count(String text) {
    int[] before = new int[text.length() + 1];
    int seen = 0;
    for (int i = 0; i < text.length(); i++) {
      before[i] = seen;
      boolean firstOfPair =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      seen += firstOfPair ? 0 : 1;
    }
    before[text.length()] = seen;
    return before;
  }
}
