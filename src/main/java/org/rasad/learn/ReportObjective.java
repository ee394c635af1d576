package org.rasad.learn;

import java.util.List;

/** How badly weights tell sentences that report from others (logistic regression). */
final class ReportObjective extends Objective {

  private final int[][] features;
  private final boolean[] reported;

  ReportObjective(List<ReportExample> examples, FeatureIndex index, double penalty) {
    super(index.size(), penalty);
    this.features = new int[examples.size()][];
    this.reported = new boolean[examples.size()];
    for (int i = 0; i < features.length; i++) {
      features[i] = index.of(examples.get(i).features());
      reported[i] = examples.get(i).reported();
    }
  }

  @Override
  double loss(double[] weights) {
    double loss = 0;
    for (int i = 0; i < features.length; i++) {
      double sum = sum(features[i], weights);
      double margin = reported[i] ? sum : -sum;
      loss += Math.log1p(Math.exp(-Math.abs(margin))) + Math.max(0, -margin);
    }
    return loss;
  }

  @Override
  void addSlope(double[] weights, double[] slope) {
    for (int i = 0; i < features.length; i++) {
      double likely = 1 / (1 + Math.exp(-sum(features[i], weights)));
      double difference = likely - (reported[i] ? 1 : 0);
      for (int feature : features[i]) {
        slope[feature] += difference;
      }
    }
  }
}
