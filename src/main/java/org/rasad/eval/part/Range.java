package org.rasad.eval.part;

/**
 * A range of a document's text in Unicode code points, as gold and records count them; {@link
 * org.rasad.text.Span} counts UTF-16 units.
 *
 * @param start first code point
 * @param end the code point after the last one
 */
public record Range(int start, int end) {

  public int length() {
    return end - start;
  }

  /** Whether both denote the same words: they share at least half of the shorter one. */
  public boolean matches(Range other) {
    int shared = Math.min(end, other.end) - Math.max(start, other.start);
    return shared > 0 && 2 * shared >= Math.min(length(), other.length());
  }

  /** Whether an offset lies in it. */
  public boolean holds(int offset) {
    return start <= offset && offset < end;
  }
}
