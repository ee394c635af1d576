package org.rasad.text;

/**
 * A range of characters of an article's <b>original</b> text.
 *
 * <p>Offsets are UTF-16 units, counted from 0, end exclusive. Every span in Rasad is of this kind;
 * only the writers of records and of RDF convert to Unicode code points.
 *
 * @param start first character
 * @param end the character after the last one; at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "A span needs 0 <= start <= end, not " + start + ", " + end + ".");
    }
  }

  public int length() {
    return end - start;
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The words themselves, out of the original text. */
  public String in(String original) {
    return original.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
