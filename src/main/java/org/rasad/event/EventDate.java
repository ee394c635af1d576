package org.rasad.event;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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

  private static final int YEAR_LENGTH = 4;
  private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  public EventDate {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    if (!ISO.matcher(value).matches() || !isOnTheCalendar(value)) {
      throw new IllegalArgumentException("Not an ISO date, month or year: " + value);
    }
  }

  private static boolean isOnTheCalendar(String value) {
    try {
      LocalDate.parse(value + "-01-01".substring(value.length() - YEAR_LENGTH));
      return true;
    } catch (DateTimeParseException e) {
      return false;
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
