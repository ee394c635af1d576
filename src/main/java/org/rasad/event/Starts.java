package org.rasad.event;

import java.util.stream.IntStream;

/** At which tokens of a sentence things of one kind begin, counted once. Immutable. */
final class Starts {

  /** How many begin before each token. */
  private final int[] before;

  /**
   * Counts.
   *
   * @param tokens how many the sentence has
   * @param starts where the things begin, in any order
   */
  Starts(int tokens, IntStream starts) {
    this.before = new int[tokens + 1];
    starts.forEach(start -> before[start + 1]++);
    for (int i = 1; i <= tokens; i++) {
      before[i] += before[i - 1];
    }
  }

  /** How many begin after one token and before a later one. */
  int between(int low, int high) {
    return before[high] - before[low + 1];
  }

  boolean at(int token) {
    return before[token + 1] > before[token];
  }
}
