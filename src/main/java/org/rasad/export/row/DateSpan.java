package org.rasad.export.row;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.rasad.rdf.Rasad;

/**
 * The days on which something may have been.
 *
 * @param earliest the first of them
 * @param latest the last of them, inclusive
 */
public record DateSpan(LocalDate earliest, LocalDate latest) {

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /**
   * @throws IllegalArgumentException if it ends before it begins
   */
  public DateSpan {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException(earliest + " is after " + latest + ".");
    }
  }

  /** Both spans and what lies between them. */
  DateSpan and(DateSpan other) {
    return new DateSpan(
        earliest.isBefore(other.earliest) ? earliest : other.earliest,
        latest.isAfter(other.latest) ? latest : other.latest);
  }

  /** Of an event or incident; nothing where the graph gives no date, or none that can be read. */
  static Optional<DateSpan> of(Description of) {
    Optional<DateSpan> stated = of(of.text(Rasad.DATE));
    Optional<LocalDate> first =
        day(of.text(Rasad.EARLIEST)).or(() -> stated.map(DateSpan::earliest));
    Optional<LocalDate> last = day(of.text(Rasad.LATEST)).or(() -> stated.map(DateSpan::latest));
    return first.or(() -> last).flatMap(f -> ordered(f, last.orElse(f)));
  }

  /** A day, month or year as XML Schema writes it. */
  static Optional<DateSpan> of(String date) {
    try {
      return switch (date.length()) {
        case 0 -> Optional.empty();
        case YEAR -> {
          Year year = Year.parse(date);
          yield ordered(year.atDay(1), year.atMonth(12).atEndOfMonth());
        }
        case MONTH -> {
          YearMonth month = YearMonth.parse(date);
          yield ordered(month.atDay(1), month.atEndOfMonth());
        }
        default -> day(date).flatMap(d -> ordered(d, d));
      };
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<DateSpan> ordered(LocalDate first, LocalDate last) {
    return last.isBefore(first) ? Optional.empty() : Optional.of(new DateSpan(first, last));
  }

  private static Optional<LocalDate> day(String date) {
    try {
      return date.isEmpty()
          ? Optional.empty()
          : Optional.of(LocalDate.parse(date, DateTimeFormatter.ISO_DATE));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
