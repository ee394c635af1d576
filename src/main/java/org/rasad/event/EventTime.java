package org.rasad.event;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rasad.lexicon.DateBasis;

/**
 * The days on which an event may have been.
 *
 * @param earliest the first of them
 * @param latest the last of them
 * @param basis where that comes from
 */
public record EventTime(LocalDate earliest, LocalDate latest, DateBasis basis) {

  public EventTime {
    Objects.requireNonNull(earliest, "earliest");
    Objects.requireNonNull(latest, "latest");
    Objects.requireNonNull(basis, "basis");
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException(latest + " is before " + earliest + ".");
    }
  }

  /**
   * The time that the text gives, else the day of publication; nothing if neither is known.
   *
   * @param said when the event happened, by the text
   * @param published when the article was published
   */
  public static Optional<EventTime> of(@Nullable EventDate said, @Nullable LocalDate published) {
    if (said != null) {
      DateBasis basis = said.derived() ? DateBasis.DERIVED_DATE : DateBasis.STATED_DATE;
      return Optional.of(new EventTime(first(said), last(said), basis));
    }
    return Optional.ofNullable(published)
        .map(day -> new EventTime(day, day, DateBasis.PUBLICATION_DATE));
  }

  /** How much of the date the text tells; nothing for a day of publication. */
  public Optional<EventDate.Precision> precision() {
    if (basis == DateBasis.PUBLICATION_DATE) {
      return Optional.empty();
    }
    if (isOneDay()) {
      return Optional.of(EventDate.Precision.DAY);
    }
    return Optional.of(
        YearMonth.from(earliest).equals(YearMonth.from(latest))
            ? EventDate.Precision.MONTH
            : EventDate.Precision.YEAR);
  }

  public boolean isOneDay() {
    return earliest.equals(latest);
  }

  private static LocalDate first(EventDate date) {
    return switch (date.precision()) {
      case DAY -> LocalDate.parse(date.value());
      case MONTH -> YearMonth.parse(date.value()).atDay(1);
      case YEAR -> Year.parse(date.value()).atDay(1);
    };
  }

  private static LocalDate last(EventDate date) {
    return switch (date.precision()) {
      case DAY -> LocalDate.parse(date.value());
      case MONTH -> YearMonth.parse(date.value()).atEndOfMonth();
      case YEAR -> Year.parse(date.value()).atMonth(12).atEndOfMonth();
    };
  }
}
