package org.rasad.learn;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rasad.event.RoleCandidate;
import org.rasad.lexicon.FeatureWeights;
import org.rasad.lexicon.Role;

/**
 * Learns the weights of the role model: for each role a log-linear ranking of the mentions of a
 * sentence and of nobody, by maximum likelihood with a quadratic penalty (Berger, Della Pietra and
 * Della Pietra 1996, <a href="https://aclanthology.org/J96-1002/">A Maximum Entropy Approach to
 * Natural Language Processing</a>). The same examples in the same order give the same weights.
 */
public final class RoleLearner {

  /** A feature needs so many sightings, or it says nothing of new articles. */
  private static final int FEWEST = 3;

  /** Chosen by cross-validation (docs/roles.md). */
  private static final double PENALTY = 10;

  private RoleLearner() {}

  /** The weights that answer the examples best. */
  public static FeatureWeights<Role> learn(List<RoleExample> examples) {
    FeatureIndex index = index(examples);
    Map<Role, Map<String, Double>> byRole = new EnumMap<>(Role.class);
    for (Role role : FeatureWeights.ROLES) {
      RoleObjective objective = new RoleObjective(examples, role, index, PENALTY);
      byRole.put(role, index.named(objective.minimize()));
    }
    return FeatureWeights.of(FeatureWeights.ROLES, byRole);
  }

  private static FeatureIndex index(List<RoleExample> examples) {
    Stream<List<String>> lists =
        examples.stream()
            .flatMap(
                e ->
                    Stream.concat(
                        Stream.of(e.question().context()),
                        e.question().candidates().stream().map(RoleCandidate::features)));
    return FeatureIndex.of(lists, FEWEST);
  }
}
