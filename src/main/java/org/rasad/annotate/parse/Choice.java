package org.rasad.annotate.parse;

import java.util.Arrays;

/**
 * Chooses the best of the allowed transitions, the same one as CoreNLP does.
 *
 * <p>The sum of floats depends on their order. So the scores are first added up in the order that
 * is fastest, with a bound for how much CoreNLP's sums can differ; only where the two best
 * transitions are so close that this could matter, the sums are made once more in CoreNLP's order.
 */
final class Choice {

  private final FeatureRows features;
  private final FeatureTable table;
  private final float[] scores;

  Choice(FeatureRows features, FeatureTable table) {
    this.features = features;
    this.table = table;
    this.scores = new float[table.width()];
  }

  /**
   * The number of the best transition.
   *
   * @param allowed a set of transitions
   * @param count how many they are, at least 1
   */
  int best(long[] allowed, int count) {
    if (count == 1) {
      return best(allowed);
    }
    RowList rows = features.fast();
    Arrays.fill(scores, 0);
    rows.addTo(scores);
    int best = best(allowed);
    if (isClear(allowed, best, 2 * table.error(rows.terms()))) {
      return best;
    }
    Arrays.fill(scores, 0);
    features.inOrder().addTo(scores);
    return best(allowed);
  }

  /** Of equal ones the last, which is the one that CoreNLP's queue of one place keeps. */
  private int best(long[] allowed) {
    int best = -1;
    for (int i = 0; i < allowed.length; i++) {
      for (long bits = allowed[i]; bits != 0; bits &= bits - 1) {
        int transition = i * Long.SIZE + Long.numberOfTrailingZeros(bits);
        if (best < 0 || scores[transition] >= scores[best]) {
          best = transition;
        }
      }
    }
    return best;
  }

  private boolean isClear(long[] allowed, int best, float margin) {
    float least = scores[best] - margin;
    for (int i = 0; i < allowed.length; i++) {
      for (long bits = allowed[i]; bits != 0; bits &= bits - 1) {
        int transition = i * Long.SIZE + Long.numberOfTrailingZeros(bits);
        if (scores[transition] >= least && transition != best) {
          return false;
        }
      }
    }
    return true;
  }
}
