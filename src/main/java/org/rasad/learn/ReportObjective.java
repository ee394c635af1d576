package org.rasad.learn;

import edu.stanford.nlp.optimization.DiffFunction;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How badly weights tell sentences that report from others: the negative logarithm of the
 * probability of the labels, plus half the penalty times the squared weights (logistic regression).
 */
final class ReportObjective implements DiffFunction {

  private final int[][] features;
  private final boolean[] reported;
  private final int dimension;
  private final double penalty;

  ReportObjective(List<ReportExample> examples, Map<String, Integer> index, double penalty) {
    this.dimension = index.size();
    this.penalty = penalty;
    this.features = new int[examples.size()][];
    this.reported = new boolean[examples.size()];
    for (int i = 0; i < features.length; i++) {
      features[i] =
          examples.get(i).features().stream()
              .map(index::get)
              .filter(Objects::nonNull)
              .mapToInt(Integer::intValue)
              .toArray();
      reported[i] = examples.get(i).reported();
    }
  }

  @Override
  public int domainDimension() {
    return dimension;
  }

  @Override
  public double valueAt(double[] weights) {
    double value = 0;
    for (int i = 0; i < features.length; i++) {
      double margin = reported[i] ? sum(i, weights) : -sum(i, weights);
      value += Math.log1p(Math.exp(-Math.abs(margin))) + Math.max(0, -margin);
    }
    for (double weight : weights) {
      value += penalty * weight * weight / 2;
    }
    return value;
  }

  @Override
  public double[] derivativeAt(double[] weights) {
    double[] slope = new double[dimension];
    for (int i = 0; i < dimension; i++) {
      slope[i] = penalty * weights[i];
    }
    for (int i = 0; i < features.length; i++) {
      double difference = 1 / (1 + Math.exp(-sum(i, weights))) - (reported[i] ? 1 : 0);
      for (int feature : features[i]) {
        slope[feature] += difference;
      }
    }
    return slope;
  }

  private double sum(int example, double[] weights) {
    double sum = 0;
    for (int feature : features[example]) {
      sum += weights[feature];
    }
    return sum;
  }
}
