package org.rasad.overview;

import java.util.Arrays;

/** A growing list of longs; then sorted, each once. */
final class Numbers {

  private static final int FIRST_SIZE = 1024;

  private long[] values = new long[FIRST_SIZE];
  private int size;

  void add(long value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + (size >> 1));
    }
    values[size++] = value;
  }

  /** What was added, in order and without repetition. */
  long[] sorted() {
    long[] sorted = Arrays.copyOf(values, size);
    Arrays.sort(sorted);
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }
}
