package org.rasad.event;

import java.util.Objects;
import org.rasad.text.Span;

/**
 * How many were killed or wounded in an event.
 *
 * @param kind killed or wounded
 * @param count the number; the least number where the text is vague
 * @param exact whether the text gives just this number
 * @param text the words that say so
 * @param span where they stand
 */
public record Casualties(Kind kind, int count, boolean exact, String text, Span span) {

  /** What befell them. */
  public enum Kind {
    KILLED,
    WOUNDED
  }

  public Casualties {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    if (count < 0) {
      throw new IllegalArgumentException("A count is not negative: " + count);
    }
  }
}
