package org.rasad.text;

import java.util.Arrays;
import java.util.Objects;

/**
 * Text as the annotator wants it, with the way back to the original.
 *
 * <p>Character {@code i} of {@link #text()} stands for the original characters from {@code
 * starts[i]} to {@code ends[i]}; one that was put in (a space between {@code و} and a digit) stands
 * for none. Immutable.
 */
public final class NormalizedText {

  private final String text;
  private final int[] starts;
  private final int[] ends;

  private NormalizedText(String text, int[] starts, int[] ends) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  public String text() {
    return text;
  }

  /**
   * The original characters behind a range of the normalised text.
   *
   * @param start first normalised character
   * @param end the one after the last; greater than {@code start}
   */
  public Span original(int start, int end) {
    if (start < 0 || end <= start || end > text.length()) {
      throw new IllegalArgumentException("No range of the normalised text: " + start + ", " + end);
    }
    return new Span(starts[start], Math.max(starts[start], ends[end - 1]));
  }

  /** Collects normalised characters with what they stand for. Not thread-safe. */
  static final class Builder {

    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    Builder(int expected) {
      text = new StringBuilder(expected);
      starts = new int[expected + 16];
      ends = new int[expected + 16];
    }

    /** Adds characters that together stand for the original range. */
    void append(CharSequence characters, int start, int end) {
      Objects.requireNonNull(characters, "characters");
      for (int i = 0; i < characters.length(); i++) {
        ensureRoom();
        starts[text.length()] = start;
        ends[text.length()] = end;
        text.append(characters.charAt(i));
      }
    }

    /** Adds a character that stands for the original range. */
    void append(char character, int start, int end) {
      ensureRoom();
      starts[text.length()] = start;
      ends[text.length()] = end;
      text.append(character);
    }

    /** The last character that was added, or 0 if there is none. */
    char last() {
      return text.isEmpty() ? 0 : text.charAt(text.length() - 1);
    }

    /** The last but one, or 0. */
    char lastButOne() {
      return text.length() < 2 ? 0 : text.charAt(text.length() - 2);
    }

    NormalizedText build() {
      return new NormalizedText(text.toString(), starts, ends);
    }

    private void ensureRoom() {
      if (text.length() == starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
        ends = Arrays.copyOf(ends, ends.length * 2);
      }
    }
  }
}
