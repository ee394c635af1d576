package org.rasad.learn;

import edu.stanford.nlp.optimization.QNMinimizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rasad.event.RoleCandidate;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.RoleWeights;

/**
 * Learns the weights of the role model: for each role a log-linear ranking of the mentions of a
 * sentence and of nobody, by maximum likelihood with a quadratic penalty (Berger, Della Pietra and
 * Della Pietra 1996, <a href="https://aclanthology.org/J96-1002/">A Maximum Entropy Approach to
 * Natural Language Processing</a>), minimised by CoreNLP's limited-memory BFGS. The same examples
 * in the same order give the same weights.
 */
public final class RoleLearner {

  /** A feature needs so many sightings, or it says nothing of new articles. */
  private static final int FEWEST = 3;

  /** Chosen by cross-validation (docs/roles.md). */
  private static final double PENALTY = 10;

  private static final double TOLERANCE = 1e-5;

  private RoleLearner() {}

  /** The weights that answer the examples best. */
  public static RoleWeights learn(List<RoleExample> examples) {
    Map<String, Integer> index = index(examples);
    Map<String, List<Double>> byFeature = new TreeMap<>();
    index.keySet().forEach(f -> byFeature.put(f, new ArrayList<>()));
    for (Role role : RoleWeights.ROLES) {
      QNMinimizer minimizer = new QNMinimizer();
      minimizer.shutUp();
      double[] weights =
          minimizer.minimize(
              new RoleObjective(examples, role, index, PENALTY),
              TOLERANCE,
              new double[index.size()]);
      index.forEach((f, i) -> byFeature.getOrDefault(f, new ArrayList<>()).add(weights[i]));
    }
    return new RoleWeights(byFeature);
  }

  private static Map<String, Integer> index(List<RoleExample> examples) {
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
