package org.rasad.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rasad.event.TimePhrase.Rank;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.TimeWord.Kind;

/**
 * Finds dates in a sentence and works out their values against the day of publication.
 *
 * <p>Several names of one day make one date (أمس الجمعة، الأحد 8 أبريل/نيسان), two days that are
 * joined make a time from one to the other (بين الاثنين واليوم), of which what both have in common
 * is kept. What follows منذ (since), قبل (before) or بعد (after) is no date of an event, nor is a
 * day that is counted from another one in the text (اليوم التالي). Partial dates stay partial.
 */
final class DateFinder {

  /**
   * A date found.
   *
   * @param from first token
   * @param to after the last token
   * @param value what it means
   * @param until whether it is the end of what it tells of: حتى نهاية مارس
   */
  record Found(int from, int to, DateValue value, boolean until) {}

  private static final String LIKE = "ك";
  private static final String WHAT = "ما";

  private final TimeReader time;
  private final MonthReader months;
  private final HijriReader hijri;
  private final RelativeReader relative;

  DateFinder(Lexicon lexicon) {
    this.time = new TimeReader(lexicon);
    this.months = new MonthReader(time);
    this.hijri = new HijriReader(time);
    this.relative = new RelativeReader(time);
  }

  /**
   * The dates in order of the text.
   *
   * @param published day of publication; without it only what the text says in full has a value
   */
  List<Found> find(Scene scene, @Nullable LocalDate published) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < TimeReader.size(scene); ) {
      Optional<TimePhrase> phrase = at(scene, i, published);
      if (phrase.isEmpty()) {
        i++;
        continue;
      }
      TimePhrase whole = whole(scene, phrase.orElseThrow(), published);
      int from = fromDayPart(scene, whole.from());
      if (isOfEvent(scene, from, whole)) {
        found.add(new Found(from, whole.to(), whole.value(), isEnd(scene, from)));
      }
      i = whole.to();
    }
    return found;
  }

  /**
   * Whether a killing is none of an attack's: it went before (بعد مقتل), or the later of the two is
   * told besides (كما قتل).
   */
  boolean isApart(Scene scene, Trigger attack, Trigger killing) {
    int victim = first(killing);
    int later = Math.max(victim, first(attack));
    boolean besides =
        later > 1 && scene.folded(later - 1).equals(WHAT) && scene.folded(later - 2).equals(LIKE);
    return besides || wentBefore(scene, killing) || time.isBefore(Kind.BEFORE, scene, victim);
  }

  /** Whether a word says that what the clause tells came after it: بعد مقتل، في ذكرى مقتل. */
  boolean wentBefore(Scene scene, Trigger trigger) {
    return time.isBefore(Kind.AFTER, scene, first(trigger));
  }

  private static int first(Trigger trigger) {
    int carrier = trigger.carrier().map(Trigger.Carrier::token).orElse(trigger.token());
    return Math.min(carrier, trigger.token());
  }

  private Optional<TimePhrase> at(Scene scene, int from, @Nullable LocalDate published) {
    if (from >= TimeReader.size(scene)) {
      return Optional.empty();
    }
    return NumericDateReader.at(scene, from)
        .or(() -> hijri.at(scene, from, published))
        .or(() -> months.at(scene, from, published))
        .or(() -> year(scene, from))
        .or(() -> published == null ? Optional.empty() : relative.at(scene, from, published));
  }

  /** A year after its word or after في. */
  private Optional<TimePhrase> year(Scene scene, int from) {
    boolean word = time.is(Kind.UNIT, scene, from);
    int at = word ? from + 1 : from;
    return word
            || time.has(FunctionWords.Kind.BEFORE_PERIOD, scene, from - 1)
            || time.isBefore(Kind.PERIOD_PART, scene, from)
        ? TimeReader.year(scene, at)
            .map(y -> new TimePhrase(from, at + 1, DateValue.written(y), Rank.PERIOD))
        : Optional.empty();
  }

  /** The phrase with what names the same day again or the end of the time. */
  private TimePhrase whole(Scene scene, TimePhrase first, @Nullable LocalDate published) {
    TimePhrase whole = first;
    while (true) {
      Optional<TimePhrase> more = same(scene, whole, published);
      if (more.isEmpty()) {
        more = range(scene, whole, published);
      }
      if (more.isEmpty()) {
        return whole;
      }
      whole = more.orElseThrow();
    }
  }

  private Optional<TimePhrase> same(Scene scene, TimePhrase first, @Nullable LocalDate published) {
    int at = first.to();
    boolean comma = TimeReader.isComma(scene, at);
    boolean bracket = TimeReader.isOpening(scene, at);
    int word = time.word(Kind.SAME, scene, at).map(TimeReader.Word::to).orElse(at);
    int next = comma || bracket ? at + 1 : word;
    return at(scene, afterDayParts(scene, next), published)
        .filter(p -> first.value().isDay() && p.value().isDay())
        .filter(p -> !comma || p.rank() == Rank.WRITTEN)
        .map(p -> bracket ? upTo(p, TimeReader.afterClosing(scene, p.to())) : p)
        .flatMap(
            p ->
                first.rank() == Rank.WEEKDAY && p.rank() == Rank.WEEKDAY
                    ? first.range(p)
                    : Optional.of(first.same(p)))
        .filter(p -> p.to() > first.to());
  }

  private static TimePhrase upTo(TimePhrase phrase, int to) {
    return new TimePhrase(phrase.from(), to, phrase.value(), phrase.rank());
  }

  private Optional<TimePhrase> range(Scene scene, TimePhrase first, @Nullable LocalDate published) {
    return time.afterRangeWord(scene, first.to())
        .flatMap(r -> at(scene, afterDayParts(scene, r), published))
        .flatMap(first::range);
  }

  private int afterDayParts(Scene scene, int from) {
    int at = from;
    Optional<TimeReader.Word> part = time.word(Kind.DAY_PART, scene, at);
    while (part.isPresent()) {
      at = part.orElseThrow().to();
      part = time.word(Kind.DAY_PART, scene, at);
    }
    return at;
  }

  /** The words of the date begin with the part of the day: فجر اليوم. */
  private int fromDayPart(Scene scene, int from) {
    int at = from;
    while (time.is(Kind.DAY_PART, scene, at - 1) || time.is(Kind.PERIOD_PART, scene, at - 1)) {
      at--;
    }
    return at;
  }

  /** حتى الأحد، قبل نهاية مارس. */
  private boolean isEnd(Scene scene, int from) {
    return time.isBefore(Kind.UNTIL, scene, from)
        || (time.isBefore(Kind.BEFORE, scene, from) && time.is(Kind.PERIOD_PART, scene, from));
  }

  private boolean isOfEvent(Scene scene, int from, TimePhrase phrase) {
    int before = from - 1;
    while (time.has(FunctionWords.Kind.APPROXIMATE, scene, before)) {
      before--;
    }
    boolean beside =
        time.has(FunctionWords.Kind.SINCE, scene, before)
            || (time.isBefore(Kind.BEFORE, scene, before + 1) && !isEnd(scene, from))
            || time.isBefore(Kind.AFTER, scene, before + 1);
    boolean other =
        time.is(Kind.OTHER, scene, phrase.to()) || time.isBefore(Kind.OTHER, scene, phrase.to());
    return !beside && !other && !isName(scene, from, phrase);
  }

  /** هجمات 11 سبتمبر: the name of an event, whose year is not told. */
  private boolean isName(Scene scene, int from, TimePhrase phrase) {
    return phrase.rank() == Rank.WRITTEN
        && phrase.value().derived()
        && from > 0
        && scene.token(from - 1).tag().startsWith("NN")
        && !time.has(FunctionWords.Kind.BEFORE_PERIOD, scene, from - 1)
        && !ArabicSpelling.hasArticle(scene.folded(from - 1));
  }
}
