package org.rasad.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasad.annotate.AnnotatedArticle;
import org.rasad.annotate.ParsedArticle;
import org.rasad.entity.Entity;
import org.rasad.entity.EntityLink;
import org.rasad.entity.Mention;
import org.rasad.entity.ResolvedArticle;
import org.rasad.event.Argument;
import org.rasad.event.Event;
import org.rasad.event.Extraction;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Identification;
import org.rasad.lexicon.LinkReason;
import org.rasad.lexicon.Mode;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;
import org.rasad.text.Span;

class ReportFeaturesTest {

  private static final AnnotatedArticle ARTICLE =
      ParsedArticle.of(
          "a",
          LocalDate.of(2031, 5, 14),
          """
          متى هاجم الفصيل البلدة?
          (S (WHADVP (WRB متى)) (VP (VBD هاجم) (NP (DTNN الفصيل)) (NP (DTNN البلدة))) (PUNC ?))
          الهجوم مرفوض
          (S (NP (DTNN الهجوم)) (ADJP (JJ مرفوض)))
          """);

  private static final Event ATTACK =
      event(EventType.ASSAULT, Status.ACTUAL, "هاجم", Role.ACTOR, Role.RECIPIENT);

  @Test
  void describesTheEventAndItsSentence() {
    assertEquals(
        List.of(
            "sentence",
            "events 1",
            "status ACTUAL",
            "predicate هاجم",
            "mode " + Mode.values()[0],
            "happened definite false",
            "happened actor true recipient true",
            "happened place false",
            "happened dated false",
            "happened armed false",
            "happened counted false",
            "happened source false",
            "happened confidence 0.5",
            "happened parts 2",
            "actor GROUP",
            "recipient GROUP",
            "word متي",
            "word هاجم",
            "word الفصيل",
            "word البلده",
            "question",
            "length 0"),
        features(ATTACK));
  }

  @Test
  void tellsWhatDidNotHappenApart() {
    List<String> features = features(event(EventType.ASSAULT, Status.FUTURE, "هاجم", Role.ACTOR));

    assertTrue(features.contains("else actor true recipient false"), features::toString);
    assertFalse(features.contains("happened parts 1"), features::toString);
  }

  @Test
  void namesTheOtherTypesOfTheSentenceAlone() {
    Event threat = event(EventType.THREATEN, Status.ACTUAL, "هاجم", Role.ACTOR);

    assertTrue(features(ATTACK, threat).contains("also THREATEN"));
    assertFalse(features(ATTACK, threat).contains("also ASSAULT"));
  }

  @Test
  void countsTheEventsOfOneTypeAndDescribesAll() {
    Event second = event(EventType.ASSAULT, Status.ACTUAL, "البلدة", Role.PLACE);
    ReportFeatures features = new ReportFeatures(extraction(ATTACK, second));

    List<String> told = features.of(0, List.of(ATTACK, second));

    assertTrue(told.containsAll(List.of("events 2", "predicate هاجم", "predicate البلدة")));
    assertTrue(told.contains("happened definite true"), told::toString);
    assertEquals(told.size(), told.stream().distinct().count());
  }

  private static List<String> features(Event told, Event... others) {
    Event[] all = new Event[others.length + 1];
    all[0] = told;
    System.arraycopy(others, 0, all, 1, others.length);
    return new ReportFeatures(extraction(all)).of(0, List.of(told));
  }

  private static Extraction extraction(Event... events) {
    Entity group =
        new Entity(
            "x-1",
            EntityType.GROUP,
            "thing",
            "الفصيل",
            List.of("الفصيل"),
            Identification.BY_NAME,
            null,
            1);
    return new Extraction(
        new ResolvedArticle(ARTICLE, List.of(group), List.of(mention())),
        List.of(events),
        List.of(),
        List.of());
  }

  private static Event event(EventType type, Status status, String word, Role... roles) {
    List<Argument> arguments =
        List.of(roles).stream().map(r -> new Argument(r, mention())).toList();
    return new Event(
        type,
        List.of(Mode.values()[0]),
        status,
        0,
        span(word),
        word,
        arguments,
        List.of(),
        null,
        List.of(),
        0.5);
  }

  private static Mention mention() {
    return new Mention(
        new EntityLink("x-1", LinkReason.OWN_NAME, 0.9),
        Mention.Form.NAME,
        0,
        2,
        3,
        2,
        span("الفصيل"));
  }

  private static Span span(String word) {
    int start = ARTICLE.article().text().indexOf(word);
    return new Span(start, start + word.length());
  }
}
