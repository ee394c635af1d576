package org.rasad.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rasad.event.Argument;
import org.rasad.event.Event;
import org.rasad.event.Extraction;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.FeatureWeights;
import org.rasad.lexicon.RelationType;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;
import org.rasad.rdf.ExtractionBuilder;

/** What is left out, by weights made for the test. */
class ReportFilterTest {

  /** The threshold, a probability of 1/4, is a weight of -1.0986. */
  private static final ReportFilter FILTER =
      new ReportFilter(
          new FeatureWeights<>(
              FeatureWeights.REPORTED,
              Map.of(
                  "predicate القصف", List.of(-3.0, 3.0),
                  "predicate هاجم", List.of(3.0, -3.0),
                  "predicate احتج", List.of(3.0, -3.0),
                  "predicate زار", List.of(-3.0, -3.0),
                  "predicate ضرب", List.of(-1.11, 0.0),
                  "predicate دمر", List.of(-1.09, 0.0))));

  @Test
  void leavesOutWhatIsNotReported() {
    assertEquals(List.of(), told("القصف", EventType.ASSAULT));
    assertEquals(List.of(), told("احتج", EventType.PROTEST));
  }

  @Test
  void keepsWhatIsReported() {
    assertEquals(List.of("هاجم"), told("هاجم", EventType.ASSAULT));
    assertEquals(List.of("القصف"), told("القصف", EventType.PROTEST));
  }

  @Test
  void keepsOtherTypes() {
    assertEquals(List.of("زار"), told("زار", EventType.CONSULT));
  }

  @Test
  void leavesOutWhatIsLessLikelyThanOneInFour() {
    assertEquals(List.of("دمر"), told("دمر", EventType.ASSAULT));
    assertEquals(List.of(), told("ضرب", EventType.ASSAULT));
  }

  @Test
  void judgesEachSentenceByItself() {
    ExtractionBuilder builder = builder("القصف شديد بعد أن زار الفصيل البلدة. هاجم الفصيل البلدة.");
    Extraction told =
        builder
            .event(EventType.ASSAULT, Status.ACTUAL, "القصف", actor(builder))
            .event(EventType.CONSULT, Status.ACTUAL, "زار", actor(builder))
            .event(EventType.ASSAULT, Status.ACTUAL, "هاجم", actor(builder))
            .build();

    assertEquals(List.of("زار", "هاجم"), predicates(FILTER.filter(told)));
  }

  @Test
  void keepsEntitiesAndRelations() {
    ExtractionBuilder builder = builder("القصف قرب الفصيل.");
    Extraction told =
        builder
            .event(EventType.ASSAULT, Status.ACTUAL, "القصف", actor(builder))
            .relation(
                RelationType.values()[0],
                builder.mention("x-1", "الفصيل"),
                builder.mention("x-1", "الفصيل"),
                "قرب")
            .build();

    assertEquals(told.withEvents(List.of()), FILTER.filter(told));
  }

  private static List<String> told(String predicate, EventType type) {
    ExtractionBuilder builder = builder(predicate + " الفصيل.");
    return predicates(
        FILTER.filter(builder.event(type, Status.ACTUAL, predicate, actor(builder)).build()));
  }

  private static ExtractionBuilder builder(String text) {
    return new ExtractionBuilder("a", text).entity("x-1", EntityType.GROUP, "الفصيل");
  }

  private static Argument actor(ExtractionBuilder builder) {
    return builder.argument(Role.ACTOR, "x-1", "الفصيل");
  }

  private static List<String> predicates(Extraction extraction) {
    return extraction.events().stream().map(Event::predicate).toList();
  }
}
