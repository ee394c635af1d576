package org.rasad.lexicon;

import java.util.List;
import java.util.Map;

/**
 * How much each feature of a mention speaks for its being actor, recipient or place of an event.
 * Learned from annotated articles, not written by hand ({@code data/lexicon/role-weights.tsv}).
 * Immutable.
 *
 * @param byFeature the weights of actor, recipient and place, in this order
 */
public record RoleWeights(Map<String, List<Double>> byFeature) {

  /** The roles that the weights are for, in the order of their columns. */
  public static final List<Role> ROLES = List.of(Role.ACTOR, Role.RECIPIENT, Role.PLACE);

  private static final List<Double> NOTHING = List.of(0.0, 0.0, 0.0);

  public RoleWeights {
    byFeature = Map.copyOf(byFeature);
    for (List<Double> weights : byFeature.values()) {
      if (weights.size() != ROLES.size()) {
        throw new IllegalArgumentException("There is one weight for each of " + ROLES + ".");
      }
    }
  }

  /** The sum of the weights of some features for a role; unknown features count nothing. */
  public double score(Role role, List<String> features) {
    int column = ROLES.indexOf(role);
    double sum = 0;
    for (String feature : features) {
      sum += byFeature.getOrDefault(feature, NOTHING).get(column);
    }
    return sum;
  }
}
