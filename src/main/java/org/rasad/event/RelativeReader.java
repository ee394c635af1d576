package org.rasad.event;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.rasad.event.TimePhrase.Rank;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.TimeWord.Kind;

/**
 * Reads days, weekdays, weeks, months and years that are counted from the day of publication (أمس،
 * الخميس الماضي، الشهر الجاري، قبل يومين). Thread-safe.
 *
 * <p>A weekday by itself is the last one up to the publication, or the next one for what is to
 * come. The past weekday is not yesterday, which would be called so. A week has no value of its
 * own: its month is given where it lies in one.
 */
final class RelativeReader {

  private static final int HOUR = 0;
  private static final int DAY = 1;
  private static final int WEEK = 2;
  private static final int MONTH = 3;
  private static final int HOURS_OF_A_DAY = 24;

  private final TimeReader time;

  RelativeReader(TimeReader time) {
    this.time = time;
  }

  /** The phrase that begins at a token. */
  Optional<TimePhrase> at(Scene scene, int from, LocalDate published) {
    return day(scene, from, published)
        .or(() -> weekday(scene, from, published))
        .or(() -> dayOfMonth(scene, from, published))
        .or(() -> unit(scene, from, published))
        .or(() -> lastDays(scene, from, published))
        .or(() -> ago(scene, from, published));
  }

  private Optional<TimePhrase> day(Scene scene, int from, LocalDate published) {
    return time.word(Kind.DAY, scene, from)
        .filter(w -> w.value() < 0 || !isQualified(scene, w.to()))
        .map(
            w ->
                new TimePhrase(
                    from,
                    w.to(),
                    DateValue.shifted(w.value(), published.plusDays(w.value())),
                    Rank.DAY));
  }

  /** اليوم العالمي، غد أفضل: some day and not this one. */
  private boolean isQualified(Scene scene, int at) {
    if (at >= TimeReader.size(scene)) {
      return false;
    }
    String tag = scene.token(at).tag();
    boolean adjective =
        tag.startsWith("DTJJ") || tag.equals("JJR") || time.is(Kind.ORDINAL, scene, at);
    return adjective && !time.is(Kind.WEEKDAY, scene, at);
  }

  private Optional<TimePhrase> weekday(Scene scene, int from, LocalDate published) {
    Optional<TimeReader.Word> word =
        time.word(Kind.WEEKDAY, scene, from).filter(w -> !TimeReader.isInName(scene, from));
    if (word.isEmpty()) {
      return Optional.empty();
    }
    DayOfWeek day = DayOfWeek.of(word.orElseThrow().value());
    int after = word.orElseThrow().to();
    Optional<TimeReader.Word> modifier = time.word(Kind.MODIFIER, scene, after);
    DateValue value =
        modifier
            .map(m -> weekday(day, m.value(), published))
            .orElseGet(
                () ->
                    DateValue.lastOrNext(
                        published.with(TemporalAdjusters.previousOrSame(day)),
                        published.with(TemporalAdjusters.nextOrSame(day))));
    int to = modifier.map(TimeReader.Word::to).orElse(after);
    return Optional.of(new TimePhrase(from, to, value, Rank.WEEKDAY));
  }

  private static DateValue weekday(DayOfWeek day, int units, LocalDate published) {
    if (units > 0) {
      return DateValue.ahead(published.with(TemporalAdjusters.next(day)).plusWeeks(units - 1L));
    }
    LocalDate notYesterday = published.minusDays(1);
    LocalDate past = notYesterday.with(TemporalAdjusters.previous(day));
    return units == 0
        ? DateValue.lastOrNext(
            published.with(TemporalAdjusters.previousOrSame(day)),
            published.with(TemporalAdjusters.nextOrSame(day)))
        : DateValue.past(past.minusWeeks(-units - 1L));
  }

  /** A day of a month that is counted: العاشر من الشهر الجاري، 15 الجاري. */
  private Optional<TimePhrase> dayOfMonth(Scene scene, int from, LocalDate published) {
    Optional<TimeReader.Word> day = time.dayOfMonth(scene, from);
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int at = time.afterMonthWords(scene, day.orElseThrow().to());
    return time.word(Kind.MODIFIER, scene, at)
        .filter(m -> at > day.orElseThrow().to() || isPresentMonth(scene, from, m))
        .flatMap(
            m -> {
              YearMonth month = YearMonth.from(published).plusMonths(m.value());
              int number = day.orElseThrow().value();
              return month.isValidDay(number)
                  ? Optional.of(
                      new TimePhrase(
                          from,
                          m.to(),
                          DateValue.near(month.atDay(number), published),
                          Rank.WRITTEN))
                  : Optional.empty();
            });
  }

  private boolean isPresentMonth(Scene scene, int from, TimeReader.Word modifier) {
    return modifier.value() == 0
        && (time.isBefore(Kind.DAY_PART, scene, from)
            || time.has(FunctionWords.Kind.BEFORE_PERIOD, scene, from - 1));
  }

  /** الأسبوع الماضي، هذا الشهر، مطلع العام. */
  private Optional<TimePhrase> unit(Scene scene, int from, LocalDate published) {
    boolean present = time.word(Kind.MODIFIER, scene, from).filter(m -> m.value() == 0).isPresent();
    int at = present ? from + 1 : from;
    Optional<TimeReader.Word> unit = time.word(Kind.UNIT, scene, at);
    if (unit.isEmpty() || (!present && isGeneral(scene, at))) {
      return Optional.empty();
    }
    int after = unit.orElseThrow().to();
    Optional<TimeReader.Word> modifier = time.word(Kind.MODIFIER, scene, after);
    boolean part =
        time.isBefore(Kind.PERIOD_PART, scene, from)
            && ArabicSpelling.hasArticle(scene.folded(at))
            && unit.orElseThrow().value() >= MONTH;
    if (modifier.isEmpty() && !present && !part) {
      return Optional.empty();
    }
    int units = modifier.map(TimeReader.Word::value).orElse(0);
    int to = modifier.map(TimeReader.Word::to).orElse(after);
    return value(unit.orElseThrow().value(), units, published)
        .map(v -> new TimePhrase(from, to, v, Rank.PERIOD));
  }

  /** الأمين العام: an adjective and no year. */
  private static boolean isGeneral(Scene scene, int at) {
    return scene.token(at).tag().startsWith("DTJJ") || TimeReader.isInName(scene, at);
  }

  private static Optional<DateValue> value(int unit, int units, LocalDate published) {
    return switch (unit) {
      case HOUR, DAY -> Optional.empty();
      case WEEK -> week(published.plusWeeks(units)).map(w -> DateValue.shifted(units, w));
      case MONTH ->
          Optional.of(DateValue.shifted(units, YearMonth.from(published).plusMonths(units)));
      default -> Optional.of(DateValue.shifted(units, published.getYear() + units));
    };
  }

  private static Optional<YearMonth> week(LocalDate day) {
    LocalDate first = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    YearMonth month = YearMonth.from(first);
    return month.equals(YearMonth.from(first.plusDays(6))) ? Optional.of(month) : Optional.empty();
  }

  /** الساعات ال24 الماضية، ال48 ساعة الأخيرة، اليومين الماضيين: the month in which they all lie. */
  private Optional<TimePhrase> lastDays(Scene scene, int from, LocalDate published) {
    Optional<Integer> before = time.number(scene, from);
    int unitAt = before.isPresent() ? from + 1 : from;
    Optional<TimeReader.Word> unit =
        time.word(Kind.UNITS, scene, unitAt)
            .or(() -> time.word(Kind.PAIR, scene, unitAt))
            .or(() -> before.isPresent() ? time.word(Kind.UNIT, scene, unitAt) : Optional.empty())
            .filter(u -> u.value() <= DAY);
    if (unit.isEmpty()) {
      return Optional.empty();
    }
    int after = unit.orElseThrow().to();
    Optional<Integer> count = before.or(() -> time.number(scene, after));
    int at = count.isPresent() && before.isEmpty() ? after + 1 : after;
    Optional<TimeReader.Word> modifier =
        time.word(Kind.MODIFIER, scene, at)
            .or(() -> time.word(Kind.MODIFIER, scene, at + 1))
            .filter(m -> m.value() == -1);
    boolean hours = unit.orElseThrow().value() == HOUR;
    boolean pair = time.is(Kind.PAIR, scene, unitAt);
    boolean known = before.isPresent() && ArabicSpelling.hasArticle(scene.folded(from));
    if ((modifier.isEmpty() && !(known && hours)) || (!hours && !pair && count.isEmpty())) {
      return Optional.empty();
    }
    int number = count.orElse(pair ? 2 : 1);
    int days = hours ? (number + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY : number;
    return DateValue.common(DateValue.past(published.minusDays(days)), DateValue.past(published))
        .map(
            v ->
                new TimePhrase(from, modifier.map(TimeReader.Word::to).orElse(at), v, Rank.PERIOD));
  }

  /** قبل يومين، قبل ثلاثة أشهر; but not قبل يومين من الانتخابات, nor قبل شهر رمضان. */
  private Optional<TimePhrase> ago(Scene scene, int from, LocalDate published) {
    Optional<TimeReader.Word> before = time.word(Kind.BEFORE, scene, from);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    int at = before.orElseThrow().to();
    Optional<TimeReader.Word> pair = time.word(Kind.PAIR, scene, at);
    Optional<TimeReader.Word> one = time.word(Kind.UNIT, scene, at);
    Optional<Integer> number = time.number(scene, at);
    Optional<TimeReader.Word> counted =
        number.isEmpty()
            ? Optional.empty()
            : time.word(Kind.UNITS, scene, at + 1).or(() -> time.word(Kind.UNIT, scene, at + 1));
    Optional<TimeReader.Word> unit = counted.or(() -> pair).or(() -> one);
    int count = counted.isPresent() ? number.orElseThrow() : pair.isPresent() ? 2 : 1;
    return unit.filter(u -> !isCountedFrom(scene, u.to(), counted.isEmpty() && pair.isEmpty()))
        .flatMap(
            u ->
                before(u.value(), count, published)
                    .map(v -> new TimePhrase(from, u.to(), v, Rank.PERIOD)));
  }

  private boolean isCountedFrom(Scene scene, int at, boolean one) {
    if (at >= TimeReader.size(scene)) {
      return false;
    }
    boolean from = time.is(Kind.OTHER, scene, at) || time.is(Kind.MODIFIER, scene, at);
    String tag = scene.token(at).tag();
    boolean construct = one && (tag.contains("NN") || tag.equals("CD"));
    return from || construct || scene.folded(at).equals("من");
  }

  private static Optional<DateValue> before(int unit, int count, LocalDate published) {
    return switch (unit) {
      case HOUR -> Optional.empty();
      case DAY -> Optional.of(DateValue.past(published.minusDays(count)));
      case WEEK ->
          DateValue.common(
              DateValue.past(published.minusWeeks(count).minusDays(3)),
              DateValue.past(published.minusWeeks(count).plusDays(3)));
      case MONTH -> Optional.of(DateValue.past(YearMonth.from(published).minusMonths(count)));
      default -> Optional.of(DateValue.past(published.getYear() - count));
    };
  }
}
