package org.rasad.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each feature speaks for each of some answers. Learned from examples, not written by hand
 * ({@code data/lexicon/role-weights.tsv}, {@code data/lexicon/report-weights.tsv}). Immutable.
 *
 * @param columns the answers
 * @param byFeature the weights for the answers, in the order of the columns
 * @param <C> the kind of answers
 */
public record FeatureWeights<C extends Enum<C>>(
    List<C> columns, Map<String, List<Double>> byFeature) {

  /** What the role model tells apart: the parts that a mention can have in an event. */
  public static final List<Role> ROLES = List.of(Role.ACTOR, Role.RECIPIENT, Role.PLACE);

  /** The types of events that the report filter judges. */
  public static final List<EventType> REPORTED = List.of(EventType.ASSAULT, EventType.PROTEST);

  /** Checks that each feature has one weight for each column. */
  public FeatureWeights {
    columns = List.copyOf(columns);
    byFeature = Map.copyOf(byFeature);
    for (List<Double> weights : byFeature.values()) {
      if (weights.size() != columns.size()) {
        throw new IllegalArgumentException("There is one weight for each of " + columns + ".");
      }
    }
  }

  /** Puts columns together; a feature that a column lacks weighs nothing there. */
  public static <C extends Enum<C>> FeatureWeights<C> of(
      List<C> columns, Map<C, Map<String, Double>> byColumn) {
    Map<String, List<Double>> byFeature = new HashMap<>();
    byColumn.values().stream()
        .flatMap(weights -> weights.keySet().stream())
        .forEach(feature -> byFeature.put(feature, row(feature, columns, byColumn)));
    return new FeatureWeights<>(columns, byFeature);
  }

  private static <C> List<Double> row(
      String feature, List<C> columns, Map<C, Map<String, Double>> byColumn) {
    return columns.stream()
        .map(column -> byColumn.getOrDefault(column, Map.of()).getOrDefault(feature, 0.0))
        .toList();
  }

  /** The sum of the weights of some features for an answer; unknown features count nothing. */
  public double score(C answer, List<String> features) {
    int column = columns.indexOf(answer);
    double sum = 0;
    for (String feature : features) {
      List<Double> weights = byFeature.get(feature);
      sum += weights == null ? 0 : weights.get(column);
    }
    return sum;
  }

  /**
   * Reads the table of the report filter that the program carries.
   *
   * @throws LexiconException with every fault of it, if there is one
   */
  public static FeatureWeights<EventType> loadReports() {
    Faults faults = new Faults();
    FeatureWeights<EventType> weights = new WeightTables(faults).reports();
    faults.throwIfAny();
    return weights;
  }
}
