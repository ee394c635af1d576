package org.rasad.scale;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Draws from a list so that the n-th thing is drawn 1/n times as often as the first, as names are
 * in the news. Immutable; as thread-safe as the random numbers it is given.
 */
final class Zipf<T> {

  private final List<T> things;
  private final double[] sums;

  /**
   * @param things the most frequent first; at least one
   */
  Zipf(List<T> things) {
    this.things = List.copyOf(things);
    this.sums = new double[things.size()];
    double sum = 0;
    for (int i = 0; i < sums.length; i++) {
      sum += 1.0 / (i + 1);
      sums[i] = sum;
    }
  }

  T draw(Random random) {
    double at = random.nextDouble() * sums[sums.length - 1];
    int found = Arrays.binarySearch(sums, at);
    return things.get(Math.min(found < 0 ? -found - 1 : found, sums.length - 1));
  }
}
