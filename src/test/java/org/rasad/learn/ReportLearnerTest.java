package org.rasad.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.FeatureWeights;

/** A made-up language: a sentence with "news" reports, one with "talk" does not. */
class ReportLearnerTest {

  private static final List<ReportExample> EXAMPLES = examples();

  @Test
  void learnsWhatReports() {
    FeatureWeights<EventType> weights = ReportLearner.learn(EXAMPLES);

    assertTrue(weights.score(EventType.ASSAULT, List.of("sentence", "news")) > 1);
    assertTrue(weights.score(EventType.ASSAULT, List.of("sentence", "talk")) < -1);
  }

  @Test
  void learnsEachTypeFromItsOwnSentences() {
    List<ReportExample> examples = new ArrayList<>(EXAMPLES);
    for (int i = 0; i < 100; i++) {
      boolean reported = i % 2 == 0;
      examples.add(
          new ReportExample(
              "p" + i, EventType.PROTEST, List.of(reported ? "talk" : "march"), reported));
    }

    FeatureWeights<EventType> weights = ReportLearner.learn(examples);

    assertTrue(weights.score(EventType.PROTEST, List.of("talk")) > 1);
    assertTrue(weights.score(EventType.ASSAULT, List.of("talk")) < -1);
    assertEquals(0, weights.score(EventType.ASSAULT, List.of("march")));
  }

  @Test
  void givesTheSameWeightsAgain() {
    assertEquals(ReportLearner.learn(EXAMPLES), ReportLearner.learn(EXAMPLES));
  }

  @Test
  void givesNoWeightToWhatIsRare() {
    List<ReportExample> examples = new ArrayList<>(EXAMPLES);
    examples.add(new ReportExample("d", EventType.ASSAULT, List.of("news", "rare"), true));

    FeatureWeights<EventType> weights = ReportLearner.learn(examples);

    assertTrue(weights.byFeature().containsKey("news"));
    assertFalse(weights.byFeature().containsKey("rare"));
  }

  @Test
  void learnsNothingFromNothing() {
    assertEquals(Map.of(), ReportLearner.learn(List.of()).byFeature());
  }

  private static List<ReportExample> examples() {
    List<ReportExample> examples = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      boolean reported = i % 2 == 0;
      List<String> features = List.of("sentence", reported ? "news" : "talk");
      examples.add(new ReportExample("d" + i, EventType.ASSAULT, features, reported));
    }
    return examples;
  }
}
