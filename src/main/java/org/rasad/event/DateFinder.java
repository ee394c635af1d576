package org.rasad.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.TimeWord.Kind;

/**
 * Finds dates in a sentence and works out their values against the day of publication.
 *
 * <p>Read are: a month with or without day and year, also doubled (كانون الثاني/يناير); a weekday,
 * by itself the last one on or before the publication; days such as أمس; "the past, current, next
 * month or year"; and a year after عام or as four digits. A month without a year is the last one up
 * to the publication, unless it is said to come. What follows منذ (since) is no date. Partial dates
 * stay partial.
 */
final class DateFinder {

  private static final Pattern NUMERIC = Pattern.compile("(\\d{1,4})[/-](\\d{1,2})[/-](\\d{1,4})");
  private static final int YEAR_UNIT = 4;
  private static final int WEEK_UNIT = 2;

  /**
   * A date found.
   *
   * @param from first token
   * @param to after the last token
   * @param value ISO date, month or year
   */
  record Found(int from, int to, String value) {}

  private final TimeReader time;

  DateFinder(Lexicon lexicon) {
    this.time = new TimeReader(lexicon);
  }

  /**
   * The dates in order of the text.
   *
   * @param published day of publication; without it only what the text says in full has a value
   */
  List<Found> find(Scene scene, @Nullable LocalDate published) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < scene.sentence().tokens().size(); ) {
      Optional<Found> date = at(scene, i, published);
      if (date.isPresent()) {
        if (!time.followsSince(scene, i)) {
          found.add(date.orElseThrow());
        }
        i = date.orElseThrow().to();
      } else {
        i++;
      }
    }
    return found;
  }

  private Optional<Found> at(Scene scene, int from, @Nullable LocalDate published) {
    Optional<TimeReader.Word> word = time.word(scene, from);
    if (word.isPresent()) {
      TimeReader.Word w = word.orElseThrow();
      return switch (w.word().kind()) {
        case MONTH -> month(scene, from, w, published);
        case WEEKDAY -> weekday(scene, from, w, published);
        case DAY ->
            published == null
                ? Optional.empty()
                : Optional.of(
                    new Found(
                        from,
                        afterWeekday(scene, w.to()),
                        published.plusDays(w.word().value()).toString()));
        case UNIT -> unit(scene, from, w, published);
        case ORDINAL, MODIFIER -> Optional.empty();
      };
    }
    return numericDate(scene, from).or(() -> bareYear(scene, from));
  }

  private Optional<Found> month(
      Scene scene, int from, TimeReader.Word word, @Nullable LocalDate published) {
    int month = word.word().value();
    int to = time.afterSecondName(scene, word.to(), month);
    int start = from;
    Integer day = null;
    int before = time.skipBack(scene, from - 1);
    Optional<Integer> dayBefore = time.dayOfMonth(scene, before);
    if (dayBefore.isPresent()) {
      day = dayBefore.orElseThrow();
      start = before;
    }
    Integer year = null;
    Optional<Integer> modifier = time.modifier(scene, to);
    int yearAt = time.afterYearWord(scene, to);
    Optional<Integer> written =
        yearAt < size(scene) ? TimeReader.year(scene, yearAt) : Optional.empty();
    if (written.isPresent()) {
      year = written.orElseThrow();
      to = yearAt + 1;
    } else if (published != null) {
      to = modifier.isPresent() ? to + 1 : to;
      year = yearOf(month, modifier.orElse(null), published);
    }
    boolean evident =
        day != null
            || year != null
                && (written.isPresent() || modifier.isPresent() || time.isAfterIn(scene, start));
    return evident && year != null ? iso(start, to, year, month, day) : Optional.empty();
  }

  private static Optional<Found> iso(int from, int to, int year, int month, @Nullable Integer day) {
    YearMonth whole = YearMonth.of(year, month);
    if (day == null) {
      return Optional.of(new Found(from, to, whole.toString()));
    }
    return day >= 1 && day <= whole.lengthOfMonth()
        ? Optional.of(new Found(from, to, whole.atDay(day).toString()))
        : Optional.empty();
  }

  private static int yearOf(int month, @Nullable Integer modifier, LocalDate published) {
    int year = published.getYear();
    if (modifier != null && modifier > 0) {
      return month <= published.getMonthValue() ? year + 1 : year;
    }
    boolean last =
        modifier != null && modifier < 0
            ? month >= published.getMonthValue()
            : month > published.getMonthValue();
    return last ? year - 1 : year;
  }

  private Optional<Found> weekday(
      Scene scene, int from, TimeReader.Word word, @Nullable LocalDate published) {
    if (published == null) {
      return Optional.empty();
    }
    Optional<Found> inFull = fullDateAfter(scene, from, word.to(), published);
    if (inFull.isPresent()) {
      return inFull;
    }
    DayOfWeek day = DayOfWeek.of(word.word().value());
    Optional<Integer> modifier = time.modifier(scene, word.to());
    LocalDate date =
        modifier.filter(m -> m > 0).isPresent()
            ? published.with(TemporalAdjusters.next(day))
            : modifier.filter(m -> m < 0).isPresent()
                ? published.with(TemporalAdjusters.previous(day))
                : published.with(TemporalAdjusters.previousOrSame(day));
    return Optional.of(
        new Found(from, word.to() + (modifier.isPresent() ? 1 : 0), date.toString()));
  }

  /** الجمعة 24 يوليو: the day of the month is surer than the weekday. */
  private Optional<Found> fullDateAfter(Scene scene, int from, int to, LocalDate published) {
    for (int i = to; i < Math.min(size(scene), to + 4); i++) {
      Optional<TimeReader.Word> word = time.word(scene, i);
      if (word.isPresent() && word.orElseThrow().word().kind() == Kind.MONTH) {
        return month(scene, i, word.orElseThrow(), published)
            .filter(d -> d.value().length() > 7)
            .map(d -> new Found(from, d.to(), d.value()));
      }
    }
    return Optional.empty();
  }

  /** أمس الجمعة: one date, said twice. */
  private int afterWeekday(Scene scene, int at) {
    return at < size(scene)
        ? time.word(scene, at)
            .filter(w -> w.word().kind() == Kind.WEEKDAY)
            .map(TimeReader.Word::to)
            .orElse(at)
        : at;
  }

  private Optional<Found> unit(
      Scene scene, int from, TimeReader.Word word, @Nullable LocalDate published) {
    int unit = word.word().value();
    if (unit == YEAR_UNIT && word.to() < size(scene)) {
      Optional<Integer> year = TimeReader.year(scene, word.to());
      if (year.isPresent()) {
        return Optional.of(new Found(from, word.to() + 1, year.orElseThrow().toString()));
      }
    }
    Optional<Integer> modifier = time.modifier(scene, word.to());
    if (published == null || modifier.isEmpty() || unit < WEEK_UNIT) {
      return Optional.empty();
    }
    int to = word.to() + 1;
    if (unit == WEEK_UNIT) {
      return week(from, to, published.plusWeeks(modifier.orElseThrow()));
    }
    if (unit == YEAR_UNIT) {
      return Optional.of(
          new Found(from, to, Integer.toString(published.getYear() + modifier.orElseThrow())));
    }
    YearMonth month = YearMonth.from(published).plusMonths(modifier.orElseThrow());
    int before = time.skipBack(scene, from - 1);
    Optional<Integer> day = time.dayOfMonth(scene, before);
    return day.isPresent()
        ? iso(before, to, month.getYear(), month.getMonthValue(), day.orElseThrow())
        : Optional.of(new Found(from, to, month.toString()));
  }

  /** A week has no value of its own here; its month is given where it lies in one. */
  private static Optional<Found> week(int from, int to, LocalDate day) {
    LocalDate first = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    YearMonth month = YearMonth.from(first);
    return month.equals(YearMonth.from(first.plusDays(6)))
        ? Optional.of(new Found(from, to, month.toString()))
        : Optional.empty();
  }

  private static Optional<Found> numericDate(Scene scene, int from) {
    Matcher m = NUMERIC.matcher(scene.folded(from));
    if (!m.matches()) {
      return Optional.empty();
    }
    boolean yearFirst = m.group(1).length() == 4;
    int year = Integer.parseInt(yearFirst ? m.group(1) : m.group(3));
    int month = Integer.parseInt(m.group(2));
    int day = Integer.parseInt(yearFirst ? m.group(3) : m.group(1));
    boolean valid = month >= 1 && month <= 12 && TimeReader.isYear(year);
    return valid ? iso(from, from + 1, year, month, day) : Optional.empty();
  }

  /** Four digits are a year only after في or a word of time. */
  private Optional<Found> bareYear(Scene scene, int from) {
    return time.isAfterIn(scene, from)
        ? TimeReader.year(scene, from).map(y -> new Found(from, from + 1, y.toString()))
        : Optional.empty();
  }

  private static int size(Scene scene) {
    return scene.sentence().tokens().size();
  }
}
