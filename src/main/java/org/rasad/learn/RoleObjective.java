package org.rasad.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasad.event.RoleCandidate;
import org.rasad.lexicon.Role;

/**
 * How badly weights answer the examples for one role: the right answer is all mentions of those who
 * have the role together, or nobody where nobody has it.
 */
final class RoleObjective extends Objective {

  /** The features of everybody who competes in one example, nobody first. */
  private record Contest(int[][] features, boolean[] right) {}

  private final List<Contest> contests = new ArrayList<>();

  RoleObjective(List<RoleExample> examples, Role role, FeatureIndex index, double penalty) {
    super(index.size(), penalty);
    examples.forEach(e -> contests.add(contest(e, role, index)));
  }

  private static Contest contest(RoleExample example, Role role, FeatureIndex index) {
    List<RoleCandidate> candidates = example.question().candidates();
    List<RoleCandidate> answer = example.answer(role);
    int[][] features = new int[candidates.size() + 1][];
    boolean[] right = new boolean[candidates.size() + 1];
    features[0] = index.of(example.question().context());
    right[0] = answer.isEmpty();
    for (int i = 0; i < candidates.size(); i++) {
      features[i + 1] = index.of(candidates.get(i).features());
      right[i + 1] = answer.contains(candidates.get(i));
    }
    return new Contest(features, right);
  }

  @Override
  double loss(double[] weights) {
    double loss = 0;
    for (Contest contest : contests) {
      double[] odds = odds(contest, weights);
      loss += Math.log(total(odds, null)) - Math.log(total(odds, contest.right));
    }
    return loss;
  }

  @Override
  void addSlope(double[] weights, double[] slope) {
    for (Contest contest : contests) {
      double[] odds = odds(contest, weights);
      double all = total(odds, null);
      double right = total(odds, contest.right);
      for (int i = 0; i < odds.length; i++) {
        double difference = odds[i] / all - (contest.right[i] ? odds[i] / right : 0);
        for (int feature : contest.features[i]) {
          slope[feature] += difference;
        }
      }
    }
  }

  /** Relative to the best, so that nothing overflows. */
  private static double[] odds(Contest contest, double[] weights) {
    double[] scores =
        Arrays.stream(contest.features).mapToDouble(features -> sum(features, weights)).toArray();
    double best = Arrays.stream(scores).max().orElse(0);
    return Arrays.stream(scores).map(s -> Math.exp(s - best)).toArray();
  }

  /** Of the wanted ones, or of all. */
  private static double total(double[] odds, boolean @Nullable [] wanted) {
    double sum = 0;
    for (int i = 0; i < odds.length; i++) {
      sum += wanted == null || wanted[i] ? odds[i] : 0;
    }
    return sum;
  }
}
