package org.rasad.learn;

import edu.stanford.nlp.optimization.DiffFunction;
import edu.stanford.nlp.optimization.QNMinimizer;

/**
 * How badly weights answer some examples: the negative logarithm of the probability that they give
 * to the right answers, plus half the penalty times the squared weights, which keeps weights small
 * that few examples support. Minimised by CoreNLP's limited-memory BFGS.
 */
abstract class Objective implements DiffFunction {

  private static final double TOLERANCE = 1e-5;

  private final int dimension;
  private final double penalty;

  /**
   * An objective.
   *
   * @param dimension how many weights there are
   */
  Objective(int dimension, double penalty) {
    this.dimension = dimension;
    this.penalty = penalty;
  }

  /** The best weights; the same examples in the same order give the same ones. */
  final double[] minimize() {
    QNMinimizer minimizer = new QNMinimizer();
    minimizer.shutUp();
    return minimizer.minimize(this, TOLERANCE, new double[dimension]);
  }

  @Override
  public final int domainDimension() {
    return dimension;
  }

  @Override
  public final double valueAt(double[] weights) {
    double value = loss(weights);
    for (double weight : weights) {
      value += penalty * weight * weight / 2;
    }
    return value;
  }

  @Override
  public final double[] derivativeAt(double[] weights) {
    double[] slope = new double[dimension];
    for (int i = 0; i < dimension; i++) {
      slope[i] = penalty * weights[i];
    }
    addSlope(weights, slope);
    return slope;
  }

  /** The negative logarithm of the probability of the right answers. */
  abstract double loss(double[] weights);

  /** Adds the derivative of the loss by each weight. */
  abstract void addSlope(double[] weights, double[] slope);

  /** The sum of the weights of some features. */
  static double sum(int[] features, double[] weights) {
    double sum = 0;
    for (int feature : features) {
      sum += weights[feature];
    }
    return sum;
  }
}
