package org.rasad.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rasad.lexicon.Status;

/**
 * The day, month or year that a phrase means, which may depend on whether it speaks of what
 * happened or of what is to come: الخميس.
 *
 * @param past ISO date, month or year of what happened; null if the phrase looks ahead only
 * @param ahead the same of what is to come; null if the phrase looks back only
 * @param open the same where the event tells neither
 * @param derived whether it was worked out from the day of publication
 */
record DateValue(@Nullable String past, @Nullable String ahead, String open, boolean derived) {

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  DateValue {
    Objects.requireNonNull(open, "open");
  }

  /** What the text says in full. */
  static DateValue written(Object iso) {
    return new DateValue(iso.toString(), iso.toString(), iso.toString(), false);
  }

  static DateValue past(Object iso) {
    return new DateValue(iso.toString(), null, iso.toString(), true);
  }

  static DateValue ahead(Object iso) {
    return new DateValue(null, iso.toString(), iso.toString(), true);
  }

  /** The present day, month or year. */
  static DateValue present(Object iso) {
    return new DateValue(iso.toString(), iso.toString(), iso.toString(), true);
  }

  /** A day of the present month or year. */
  static DateValue near(LocalDate day, LocalDate published) {
    return shifted(day.compareTo(published), day);
  }

  /** What lies so many units before or after the present one. */
  static DateValue shifted(int units, Object iso) {
    return units < 0 ? past(iso) : units > 0 ? ahead(iso) : present(iso);
  }

  /** A time that comes again, as a weekday: of what tells neither, the last one is meant. */
  static DateValue lastOrNext(Object past, Object ahead) {
    return new DateValue(past.toString(), ahead.toString(), past.toString(), true);
  }

  /** A time that comes again: of what tells neither, the nearer one is meant. */
  static DateValue nearer(Temporal past, Temporal ahead, LocalDate published) {
    YearMonth now = YearMonth.from(published);
    boolean next =
        YearMonth.from(past).until(now, ChronoUnit.MONTHS)
            > now.until(YearMonth.from(ahead), ChronoUnit.MONTHS);
    return new DateValue(past.toString(), ahead.toString(), (next ? ahead : past).toString(), true);
  }

  /** The month or year in which both days lie, if there is one. */
  static Optional<DateValue> common(DateValue first, DateValue last) {
    String past = common(first.past, last.past);
    String ahead = common(first.ahead, last.ahead);
    String open = past != null ? past : ahead;
    return open == null
        ? Optional.empty()
        : Optional.of(new DateValue(past, ahead, open, first.derived || last.derived));
  }

  private static @Nullable String common(@Nullable String first, @Nullable String last) {
    if (first == null || last == null) {
      return null;
    }
    for (int length : new int[] {MONTH, YEAR}) {
      if (first.length() >= length
          && last.length() >= length
          && first.regionMatches(0, last, 0, length)) {
        return first.substring(0, length);
      }
    }
    return null;
  }

  boolean isDay() {
    return open.length() > MONTH;
  }

  /** Whether it lies ahead, whatever the event is. */
  boolean isAhead() {
    return past == null;
  }

  /**
   * The value for an event of that status; none if it contradicts the phrase.
   *
   * @param perfect whether the event is told by a verb in the perfect, which never looks ahead
   */
  Optional<String> of(Status status, boolean perfect) {
    return switch (status) {
      case ACTUAL -> Optional.ofNullable(past == null && !perfect ? ahead : past);
      case FUTURE -> Optional.ofNullable(ahead);
      case NEGATED, HYPOTHETICAL -> Optional.of(open);
    };
  }
}
