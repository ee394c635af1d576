package org.rasad.lexicon;

import java.util.List;
import java.util.Map;

/**
 * How much each feature of a sentence speaks for its reporting an attack or a protest as a
 * happening of its own. Learned from labelled sentences, not written by hand ({@code
 * data/lexicon/report-weights.tsv}). Immutable.
 *
 * @param byFeature the weights for each of {@link #TYPES}, in this order
 */
public record ReportWeights(Map<String, List<Double>> byFeature) {

  /** The types of events that are told apart, in the order of their columns. */
  public static final List<EventType> TYPES = List.of(EventType.ASSAULT, EventType.PROTEST);

  private static final List<Double> NOTHING = List.of(0.0, 0.0);

  public ReportWeights {
    byFeature = Map.copyOf(byFeature);
  }

  /** How likely a sentence with these features reports an event of the type, 0 to 1. */
  public double probability(EventType type, List<String> features) {
    int column = TYPES.indexOf(type);
    double sum = 0;
    for (String feature : features) {
      sum += byFeature.getOrDefault(feature, NOTHING).get(column);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /**
   * Reads the table that the program carries.
   *
   * @throws LexiconException with every fault of it, if there is one
   */
  public static ReportWeights load() {
    Faults faults = new Faults();
    ReportWeights weights = new LexiconTables(faults).reportWeights();
    faults.throwIfAny();
    return weights;
  }
}
