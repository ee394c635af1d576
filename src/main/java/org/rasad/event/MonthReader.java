package org.rasad.event;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rasad.event.TimePhrase.Rank;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.TimeWord.Kind;

/**
 * Reads dates that name their month.
 *
 * <p>A month has a day before it (also several, of which only the month is kept), a second name, a
 * year or a word for one (الماضي، من العام الجاري) after it. Without a year it is the last one up
 * to the publication for what happened, the next one for what is to come. A month alone must stand
 * after a word that makes it a date (في، مطلع). Thread-safe.
 */
final class MonthReader {

  private static final Pattern DAYS = Pattern.compile("(\\d{1,2})-(\\d{1,2})");

  private final TimeReader time;

  MonthReader(TimeReader time) {
    this.time = time;
  }

  /**
   * A month with what stands around it.
   *
   * @param dated whether days stand before it
   * @param day null if the text tells none or several
   */
  private record Parts(int from, int to, int month, boolean dated, @Nullable Integer day) {}

  /**
   * Days of a month.
   *
   * @param to after the last token; where they begin, if there are none
   * @param day null if the text tells none or several
   */
  private record Days(int to, @Nullable Integer day) {}

  /** The date that begins at a token. */
  Optional<TimePhrase> at(Scene scene, int from, @Nullable LocalDate published) {
    return parts(scene, from).flatMap(p -> written(scene, p).or(() -> near(scene, p, published)));
  }

  private Optional<Parts> parts(Scene scene, int from) {
    Days days = days(scene, from);
    int monthAt = days.to() > from ? time.afterMonthWords(scene, days.to()) : from;
    return time.word(Kind.MONTH, scene, monthAt)
        .filter(m -> !TimeReader.isInName(scene, monthAt))
        .map(
            m ->
                new Parts(
                    from,
                    time.afterSecondName(Kind.MONTH, scene, m.to(), m.value()),
                    m.value(),
                    monthAt > from,
                    days.day()));
  }

  /** The day before a month; of several days (3 إلى 7) none is kept. */
  private Days days(Scene scene, int from) {
    if (DAYS.matcher(scene.folded(from)).matches()) {
      return new Days(from + 1, null);
    }
    Optional<TimeReader.Word> first = time.dayOfMonth(scene, from);
    if (first.isEmpty()) {
      return new Days(from, null);
    }
    int to = first.orElseThrow().to();
    Optional<TimeReader.Word> last =
        time.afterRangeWord(scene, to).flatMap(r -> time.dayOfMonth(scene, r));
    return last.map(d -> new Days(d.to(), null))
        .orElseGet(() -> new Days(to, first.orElseThrow().value()));
  }

  private Optional<TimePhrase> written(Scene scene, Parts p) {
    int yearAt = time.afterYearWords(scene, p.to());
    return TimeReader.year(scene, yearAt)
        .flatMap(y -> iso(p, YearMonth.of(y, p.month())))
        .map(iso -> phrase(p, yearAt + 1, DateValue.written(iso)));
  }

  /** A month whose year the publication tells. */
  private Optional<TimePhrase> near(Scene scene, Parts p, @Nullable LocalDate published) {
    if (published == null || isOfOtherYear(scene, p.to())) {
      return Optional.empty();
    }
    int yearAt = time.afterYearWords(scene, p.to());
    Optional<TimeReader.Word> modifier = time.word(Kind.MODIFIER, scene, yearAt);
    if (modifier.isPresent() && yearAt > p.to()) {
      int units = modifier.orElseThrow().value();
      return iso(p, YearMonth.of(published.getYear() + units, p.month()))
          .map(iso -> phrase(p, modifier.orElseThrow().to(), DateValue.shifted(units, iso)));
    }
    if (modifier.isPresent()) {
      return value(p, modifier.orElseThrow().value(), published)
          .map(v -> phrase(p, modifier.orElseThrow().to(), v));
    }
    boolean evident = p.dated() || isPeriod(scene, p.from());
    return evident ? open(p, published).map(v -> phrase(p, p.to(), v)) : Optional.empty();
  }

  private boolean isPeriod(Scene scene, int from) {
    return time.has(FunctionWords.Kind.BEFORE_PERIOD, scene, from - 1)
        || time.isBefore(Kind.PERIOD_PART, scene, from)
        || (time.isBefore(Kind.RANGE, scene, from) && time.isBefore(Kind.MONTH, scene, from - 1));
  }

  /** من العام نفسه: a year that the text told before. */
  private boolean isOfOtherYear(Scene scene, int to) {
    int at = to;
    while (time.has(FunctionWords.Kind.YEAR_WORD, scene, at)) {
      at++;
    }
    return time.is(Kind.OTHER, scene, at);
  }

  private static Optional<DateValue> value(Parts p, int units, LocalDate published) {
    YearMonth now = YearMonth.from(published);
    YearMonth named = now.withMonth(p.month());
    if (units == 0) {
      return iso(p, named)
          .map(
              iso ->
                  iso instanceof LocalDate day
                      ? DateValue.near(day, published)
                      : DateValue.present(iso));
    }
    boolean turn = units < 0 ? !named.isBefore(now) : !named.isAfter(now);
    YearMonth month = turn ? named.plusYears(units) : named;
    return iso(p, month).map(iso -> DateValue.shifted(units, iso));
  }

  private static Optional<DateValue> open(Parts p, LocalDate published) {
    YearMonth named = YearMonth.from(published).withMonth(p.month());
    YearMonth last = isAfter(p, named, published) ? named.minusYears(1) : named;
    YearMonth next = isBefore(p, named, published) ? named.plusYears(1) : named;
    return iso(p, last)
        .flatMap(past -> iso(p, next).map(ahead -> DateValue.nearer(past, ahead, published)));
  }

  private static boolean isAfter(Parts p, YearMonth month, LocalDate published) {
    YearMonth now = YearMonth.from(published);
    return month.isAfter(now)
        || (month.equals(now) && p.day() != null && p.day() > published.getDayOfMonth());
  }

  private static boolean isBefore(Parts p, YearMonth month, LocalDate published) {
    YearMonth now = YearMonth.from(published);
    return month.isBefore(now)
        || (month.equals(now) && p.day() != null && p.day() < published.getDayOfMonth());
  }

  private static Optional<Temporal> iso(Parts p, YearMonth month) {
    if (p.day() == null) {
      return Optional.of(month);
    }
    return month.isValidDay(p.day()) ? Optional.of(month.atDay(p.day())) : Optional.empty();
  }

  private static TimePhrase phrase(Parts p, int to, DateValue value) {
    return new TimePhrase(p.from(), to, value, p.day() == null ? Rank.PERIOD : Rank.WRITTEN);
  }
}
