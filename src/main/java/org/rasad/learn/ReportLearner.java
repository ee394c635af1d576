package org.rasad.learn;

import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.ReportWeights;

/**
 * Learns which sentences report an event: for each type a logistic regression with a quadratic
 * penalty. The same examples in the same order give the same weights.
 */
public final class ReportLearner {

  private static final int FEWEST = 8;

  /** Chosen by cross-validation (docs/accuracy.md). */
  private static final double PENALTY = 5;

  private static final double TOLERANCE = 1e-5;

  private ReportLearner() {}

  /** The weights that tell the examples apart best; none for a type without examples. */
  public static ReportWeights learn(List<ReportExample> examples) {
    Map<String, List<Double>> byFeature = new TreeMap<>();
    for (int column = 0; column < ReportWeights.TYPES.size(); column++) {
      EventType type = ReportWeights.TYPES.get(column);
      List<ReportExample> own = examples.stream().filter(e -> e.type() == type).toList();
      Map<String, Integer> index =
          FeatureIndex.of(own.stream().map(ReportExample::features), FEWEST);
      double[] weights = own.isEmpty() ? new double[0] : minimize(own, index);
      for (Map.Entry<String, Integer> feature : index.entrySet()) {
        byFeature
            .computeIfAbsent(feature.getKey(), f -> new ArrayList<>(List.of(0.0, 0.0)))
            .set(column, weights[feature.getValue()]);
      }
    }
    return new ReportWeights(byFeature);
  }

  private static double[] minimize(List<ReportExample> examples, Map<String, Integer> index) {
    QNMinimizer minimizer = new QNMinimizer();
    minimizer.shutUp();
    return minimizer.minimize(
        new ReportObjective(examples, index, PENALTY), TOLERANCE, new double[index.size()]);
  }
}
