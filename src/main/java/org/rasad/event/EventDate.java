package org.rasad.event;

import java.util.Objects;
import java.util.regex.Pattern;
import org.rasad.text.Span;

/**
 * When an event happened, as precise as the text is.
 *
 * @param value ISO 8601 date, month or year: {@code 2024-01-10}, {@code 2024-01}, {@code 2024}
 * @param text the words that say so
 * @param span where they stand
 * @param derived whether the value was worked out from the day of publication (أمس، في مارس) and is
 *     not said in full
 */
public record EventDate(String value, String text, Span span, boolean derived) {

  private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  public EventDate {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    if (!ISO.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an ISO date, month or year: " + value);
    }
  }

  /** How much of the date is known. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR
  }

  public Precision precision() {
    return switch (value.length()) {
      case 10 -> Precision.DAY;
      case 7 -> Precision.MONTH;
      default -> Precision.YEAR;
    };
  }
}
