package org.rasad.overview;

import java.util.Arrays;

/** Gives each of some nodes of the database, known by number, a row from 0 on. */
final class Rows {

  /** Where a node has no row. */
  static final int NONE = -1;

  private final long[] numbers;

  /**
   * @param numbers sorted, each once
   */
  Rows(long[] numbers) {
    this.numbers = numbers;
  }

  int size() {
    return numbers.length;
  }

  /** The row of a node, or {@link #NONE}. */
  int of(long number) {
    return Math.max(NONE, Arrays.binarySearch(numbers, number));
  }

  long number(int row) {
    return numbers[row];
  }
}
