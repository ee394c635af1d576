package org.rasad.overview;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** For each row of one table some rows of another, in order and each once. */
final class RowLinks {

  private static final int SHIFT = 32;
  private static final long LOW = 0xFFFFFFFFL;

  private final int[] starts;
  private final int[] targets;

  private RowLinks(int[] starts, int[] targets) {
    this.starts = starts;
    this.targets = targets;
  }

  /** A pair as one number, for {@link #of}. */
  static long pair(int row, int target) {
    return ((long) row << SHIFT) | target;
  }

  /**
   * @param rows of the first table
   * @param pairs made by {@link #pair}
   */
  static RowLinks of(int rows, Numbers pairs) {
    return of(rows, pairs.sorted());
  }

  private static RowLinks of(int rows, long[] sorted) {
    int[] starts = new int[rows + 1];
    int[] targets = new int[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      starts[(int) (sorted[i] >> SHIFT) + 1]++;
      targets[i] = (int) (sorted[i] & LOW);
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    return new RowLinks(starts, targets);
  }

  /**
   * The same links seen from the other table.
   *
   * @param rows of the other table
   */
  RowLinks reversed(int rows) {
    Numbers pairs = new Numbers();
    for (int row = 0; row + 1 < starts.length; row++) {
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        pairs.add(pair(targets[i], row));
      }
    }
    return of(rows, pairs);
  }

  IntStream of(int row) {
    return Arrays.stream(targets, starts[row], starts[row + 1]);
  }

  void forEach(int row, IntConsumer receiver) {
    for (int i = starts[row]; i < starts[row + 1]; i++) {
      receiver.accept(targets[i]);
    }
  }

  boolean has(int row, int target) {
    return Arrays.binarySearch(targets, starts[row], starts[row + 1], target) >= 0;
  }

  int count(int row) {
    return starts[row + 1] - starts[row];
  }
}
