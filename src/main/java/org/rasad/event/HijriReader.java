package org.rasad.event;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rasad.event.TimePhrase.Rank;
import org.rasad.lexicon.TimeWord.Kind;

/**
 * Reads days of the Islamic calendar (23 صفر، الثالث من شهر رجب 1448).
 *
 * <p>They are worked out by the calendar of Umm al-Qura ({@link HijrahDate}). Where the new moon is
 * watched for, a month may begin a day earlier or later; so only the Gregorian month of the day is
 * given, and nothing if a day more or less makes another month of it. A month without a day lies in
 * two Gregorian ones and is no date. Without a year it is the last such day up to the publication,
 * or the next one for what is to come. Thread-safe.
 */
final class HijriReader {

  /** Java has the calendar of the years from 1300 to 1600, which ends in 2174. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1883, 1, 1);

  private static final LocalDate LAST_DAY = LocalDate.of(2173, 12, 31);

  private static final int FIRST_YEAR = 1300;
  private static final int LAST_YEAR = 1600;

  private final TimeReader time;

  HijriReader(TimeReader time) {
    this.time = time;
  }

  /** The date that begins at a token. */
  Optional<TimePhrase> at(Scene scene, int from, @Nullable LocalDate published) {
    Optional<TimeReader.Word> day = time.dayOfMonth(scene, from);
    Optional<TimeReader.Word> month =
        day.flatMap(d -> time.word(Kind.HIJRI_MONTH, scene, time.afterMonthWords(scene, d.to())));
    if (month.isEmpty()) {
      return Optional.empty();
    }
    int number = month.orElseThrow().value();
    int dayOfMonth = day.orElseThrow().value();
    int yearAt = time.afterYearWords(scene, month.orElseThrow().to());
    Optional<Integer> year =
        TimeReader.digits(scene, yearAt).filter(y -> y >= FIRST_YEAR && y <= LAST_YEAR);
    if (year.isPresent()) {
      return gregorian(year.orElseThrow(), number, dayOfMonth)
          .map(m -> new TimePhrase(from, yearAt + 1, DateValue.written(m), Rank.PERIOD));
    }
    return published == null
        ? Optional.empty()
        : near(number, dayOfMonth, published)
            .map(v -> new TimePhrase(from, month.orElseThrow().to(), v, Rank.PERIOD));
  }

  private static Optional<DateValue> near(int month, int day, LocalDate published) {
    if (published.isBefore(FIRST_DAY) || published.isAfter(LAST_DAY)) {
      return Optional.empty();
    }
    int year = HijrahDate.from(published).get(ChronoField.YEAR);
    boolean over = hijrah(year, month, day).filter(d -> !d.isAfter(published)).isPresent();
    Optional<YearMonth> next = gregorian(over ? year + 1 : year, month, day);
    return gregorian(over ? year : year - 1, month, day)
        .flatMap(last -> next.map(n -> DateValue.nearer(last, n, published)));
  }

  private static Optional<YearMonth> gregorian(int year, int month, int day) {
    return hijrah(year, month, day)
        .filter(d -> d.minusDays(1).getMonth() == d.plusDays(1).getMonth())
        .map(YearMonth::from);
  }

  private static Optional<LocalDate> hijrah(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.from(HijrahDate.of(year, month, day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
