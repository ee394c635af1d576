package org.rasad.learn;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.FeatureWeights;

/**
 * Learns which sentences report an event: for each type a logistic regression with a quadratic
 * penalty. The same examples in the same order give the same weights.
 */
public final class ReportLearner {

  /** A feature needs so many sightings, or it says nothing of new sentences. */
  private static final int FEWEST = 8;

  /** Keeps weights small that few sentences support: there are few labelled ones. */
  private static final double PENALTY = 5;

  private ReportLearner() {}

  /** The weights that tell the examples apart best; none for a type without examples. */
  public static FeatureWeights<EventType> learn(List<ReportExample> examples) {
    Map<EventType, Map<String, Double>> byType = new EnumMap<>(EventType.class);
    for (EventType type : FeatureWeights.REPORTED) {
      List<ReportExample> own = examples.stream().filter(e -> e.type() == type).toList();
      if (!own.isEmpty()) {
        FeatureIndex index = FeatureIndex.of(own.stream().map(ReportExample::features), FEWEST);
        byType.put(type, index.named(new ReportObjective(own, index, PENALTY).minimize()));
      }
    }
    return FeatureWeights.of(FeatureWeights.REPORTED, byType);
  }
}
