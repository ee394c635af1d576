package org.rasad.learn;

import edu.stanford.nlp.optimization.DiffFunction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rasad.event.RoleCandidate;
import org.rasad.lexicon.Role;

/**
 * How badly weights answer the examples for one role: the negative logarithm of the probability
 * that they give to the right candidates, all mentions of them together, or to nobody where nobody
 * has the role; plus half the penalty times the squared weights, which keeps weights small that few
 * examples support.
 */
final class RoleObjective implements DiffFunction {

  /** The features of everybody who competes in one example, nobody first. */
  private record Contest(int[][] features, boolean[] right) {}

  private final List<Contest> contests = new ArrayList<>();
  private final int dimension;
  private final double penalty;

  /**
   * Prepares the examples.
   *
   * @param index numbers of the features that have weights
   */
  RoleObjective(List<RoleExample> examples, Role role, Map<String, Integer> index, double penalty) {
    this.dimension = index.size();
    this.penalty = penalty;
    examples.forEach(e -> contests.add(contest(e, role, index)));
  }

  private static Contest contest(RoleExample example, Role role, Map<String, Integer> index) {
    List<RoleCandidate> candidates = example.question().candidates();
    List<RoleCandidate> answer = example.answer(role);
    int[][] features = new int[candidates.size() + 1][];
    boolean[] right = new boolean[candidates.size() + 1];
    features[0] = numbers(example.question().context(), index);
    right[0] = answer.isEmpty();
    for (int i = 0; i < candidates.size(); i++) {
      features[i + 1] = numbers(candidates.get(i).features(), index);
      right[i + 1] = answer.contains(candidates.get(i));
    }
    return new Contest(features, right);
  }

  private static int[] numbers(List<String> features, Map<String, Integer> index) {
    return features.stream()
        .map(index::get)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  @Override
  public int domainDimension() {
    return dimension;
  }

  @Override
  public double valueAt(double[] weights) {
    double value = 0;
    for (Contest contest : contests) {
      double[] odds = odds(contest, weights);
      value += Math.log(sum(odds, null)) - Math.log(sum(odds, contest.right));
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
    for (Contest contest : contests) {
      double[] odds = odds(contest, weights);
      double all = sum(odds, null);
      double right = sum(odds, contest.right);
      for (int i = 0; i < odds.length; i++) {
        double difference = odds[i] / all - (contest.right[i] ? odds[i] / right : 0);
        for (int feature : contest.features[i]) {
          slope[feature] += difference;
        }
      }
    }
    return slope;
  }

  /** Relative to the best, so that nothing overflows. */
  private static double[] odds(Contest contest, double[] weights) {
    double[] scores = new double[contest.features.length];
    for (int i = 0; i < scores.length; i++) {
      for (int feature : contest.features[i]) {
        scores[i] += weights[feature];
      }
    }
    double best = Arrays.stream(scores).max().orElse(0);
    return Arrays.stream(scores).map(s -> Math.exp(s - best)).toArray();
  }

  private static double sum(double[] odds, boolean @Nullable [] wanted) {
    double sum = 0;
    for (int i = 0; i < odds.length; i++) {
      sum += wanted == null || wanted[i] ? odds[i] : 0;
    }
    return sum;
  }
}
