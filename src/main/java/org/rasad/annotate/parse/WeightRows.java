package org.rasad.annotate.parse;

import edu.stanford.nlp.parser.shiftreduce.Weight;
import java.util.Arrays;

/**
 * The rows of weights of a model while it is read. In the finished table the short rows stand in
 * the order of the features, so that those of one word are close together.
 */
final class WeightRows {

  private static final int ROOM = 1 << 22;

  /** Rows with more weights are kept whole. */
  private static final int LONGEST = 20;

  /** Whole rows are padded to a multiple of it, for the processor's wide additions. */
  private static final int ALIGNED = 8;

  private final float[] scores;
  private short[] transitions = new short[ROOM];
  private float[] weights = new float[ROOM];
  private int length;
  private int[] starts = new int[ROOM];
  private int count;
  private float largest;

  /** The rows from this one on are sums. */
  private int firstSum = Integer.MAX_VALUE;

  WeightRows(int transitionCount) {
    this.scores = new float[transitionCount];
  }

  /** Adds a row and returns its number. */
  int add(Weight weight) {
    Arrays.fill(scores, 0);
    weight.score(scores);
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] != 0) {
        append((short) i, scores[i]);
        largest = Math.max(largest, Math.abs(scores[i]));
      }
    }
    return end();
  }

  private int end() {
    if (count + 2 > starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
    }
    starts[++count] = length;
    return count - 1;
  }

  /** Adds the sum of rows, which is kept whole, and returns its number; after all rows. */
  int addSum(int... numbers) {
    firstSum = Math.min(firstSum, count);
    Arrays.fill(scores, 0);
    for (int number : numbers) {
      for (int i = starts[number]; i < starts[number + 1]; i++) {
        scores[transitions[i]] += weights[i];
      }
    }
    for (int i = 0; i < scores.length; i++) {
      append((short) i, scores[i]);
    }
    return end();
  }

  private void append(short transition, float weight) {
    if (length == transitions.length) {
      transitions = Arrays.copyOf(transitions, 2 * length);
      weights = Arrays.copyOf(weights, 2 * length);
    }
    transitions[length] = transition;
    weights[length] = weight;
    length++;
  }

  /** The table with these rows at its places, which so far hold the numbers of rows. */
  FeatureTable table(int[] regions, long[] places) {
    long[] moved = new long[count];
    Arrays.fill(moved, FeatureTable.NONE);
    int width = (scores.length + ALIGNED - 1) / ALIGNED * ALIGNED;
    short[] orderedTransitions = new short[length];
    float[] orderedWeights = new float[length];
    float[][] whole = new float[1 + wholeRows()][width];
    int ordered = 0;
    int wholeCount = 1;
    for (int place = 0; place < places.length; place += 2) {
      if (places[place] == 0) {
        continue;
      }
      int row = (int) places[place + 1];
      if (moved[row] == FeatureTable.NONE) {
        int size = starts[row + 1] - starts[row];
        if (isWhole(row)) {
          moved[row] = FeatureTable.longRow(wholeCount);
          for (int i = starts[row]; i < starts[row + 1]; i++) {
            whole[wholeCount][transitions[i]] = weights[i];
          }
          wholeCount++;
        } else if (size > 0) {
          moved[row] = FeatureTable.shortRow(ordered, size);
          System.arraycopy(transitions, starts[row], orderedTransitions, ordered, size);
          System.arraycopy(weights, starts[row], orderedWeights, ordered, size);
          ordered += size;
        }
      }
      places[place + 1] = moved[row];
    }
    return new FeatureTable(
        regions,
        places,
        Arrays.copyOf(orderedTransitions, ordered),
        Arrays.copyOf(orderedWeights, ordered),
        whole,
        largest);
  }

  private boolean isWhole(int row) {
    return row >= firstSum || starts[row + 1] - starts[row] > LONGEST;
  }

  private int wholeRows() {
    int rows = 0;
    for (int i = 0; i < count; i++) {
      rows += isWhole(i) ? 1 : 0;
    }
    return rows;
  }
}
