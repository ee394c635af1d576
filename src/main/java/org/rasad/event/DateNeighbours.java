package org.rasad.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Status;

/**
 * Finds the events to which the words right beside a date give it, whatever the tree says: what
 * went before the deed of the clause and ends with the date (بعد مقتل القائد العام الماضي), what a
 * clause of time after the date tells (عام 2021، عندما هاجم), and what is joined to a dated noun
 * (غزو البلاد عام 2003 وإسقاط النظام) or to the date (عام 2014، وبعد السيطرة).
 */
final class DateNeighbours {

  /** The verb of a clause of time stands within so many tokens after its first word. */
  private static final int NEAR = 5;

  private static final String AND = "و";

  private final Scene scene;
  private final FunctionWords words;
  private final List<Trigger> triggers;
  private final Map<Trigger, Status> status;
  private final Predicate<Trigger> went;

  /**
   * Takes the events of one sentence.
   *
   * @param went whether a word says that the event went before: بعد مقتل
   */
  DateNeighbours(
      Scene scene,
      FunctionWords words,
      List<Trigger> triggers,
      Map<Trigger, Status> status,
      Predicate<Trigger> went) {
    this.scene = scene;
    this.words = words;
    this.triggers = List.copyOf(triggers);
    this.status = Map.copyOf(status);
    this.went = went;
  }

  /** What went before or is remembered, and ends with the date: بعد مقتل القائد العام الماضي. */
  List<Trigger> past(DateFinder.Found date) {
    if (TimeReader.isComma(scene, date.from() - 1)) {
      return List.of();
    }
    return triggers.stream()
        .filter(t -> t.token() < date.from())
        .reduce((a, b) -> b)
        .filter(t -> isNoun(t, date) && went.test(t))
        .filter(t -> !hasVerb(t.token(), date.from()))
        .map(List::of)
        .orElse(List.of());
  }

  /** What a clause of time right after the date tells: عام 2021، عندما هاجم. */
  List<Trigger> clause(DateFinder.Found date) {
    int mark = afterComma(date.to());
    if (!opensClause(mark)) {
      return List.of();
    }
    return IntStream.range(mark + 1, Math.min(mark + NEAR, TimeReader.size(scene)))
        .filter(i -> scene.token(i).isVerb())
        .mapToObj(i -> told(i, date))
        .findFirst()
        .orElse(List.of());
  }

  /** عندما قصف، حين قصف; but عند البلدة is a place. */
  private boolean opensClause(int mark) {
    return mark + 1 < TimeReader.size(scene)
        && words.has(Kind.WHEN, scene.folded(mark))
        && (scene.token(mark + 1).isVerb()
            || words.has(Kind.WHAT_WAS_SAID, scene.folded(mark + 1)));
  }

  /** What the verb tells, else the first event noun of its clause: عندما أعلن انتهاء المهمة. */
  private List<Trigger> told(int verb, DateFinder.Found date) {
    return triggers.stream()
        .filter(t -> DateLinker.isToldBy(t, verb) && fits(t, date))
        .findFirst()
        .or(
            () ->
                triggers.stream()
                    .filter(t -> t.token() > verb && isNoun(t, date))
                    .filter(t -> DateLinker.isOf(scene, verb, t))
                    .findFirst())
        .map(List::of)
        .orElse(List.of());
  }

  /**
   * What is joined right after the date: to one of its owners that is a noun, or as what went
   * before in the same month or year.
   */
  Optional<Trigger> joined(DateFinder.Found date, List<Trigger> owners) {
    int and = afterComma(date.to());
    if (and >= TimeReader.size(scene) || !scene.folded(and).equals(AND)) {
      return Optional.empty();
    }
    boolean ofNoun = and == date.to() && owners.stream().anyMatch(o -> !o.isVerb());
    return triggers.stream()
        .filter(t -> isNoun(t, date))
        .filter(
            t ->
                (ofNoun && t.token() == and + 1)
                    || (!date.value().isDay() && t.token() == and + 2 && went.test(t)))
        .findFirst();
  }

  private int afterComma(int at) {
    return TimeReader.isComma(scene, at) ? at + 1 : at;
  }

  private boolean hasVerb(int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> scene.token(i).isVerb());
  }

  /** An event noun that tells what happened. */
  private boolean isNoun(Trigger trigger, DateFinder.Found date) {
    return !trigger.isVerb()
        && status.getOrDefault(trigger, Status.ACTUAL) == Status.ACTUAL
        && fits(trigger, date);
  }

  private boolean fits(Trigger trigger, DateFinder.Found date) {
    Status s = status.getOrDefault(trigger, Status.ACTUAL);
    return DateLinker.value(scene, trigger, s, date).isPresent();
  }
}
