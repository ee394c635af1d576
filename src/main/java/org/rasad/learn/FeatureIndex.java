package org.rasad.learn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Numbers for the features that were seen often enough to say something of new articles.
 *
 * @param numbers by feature, from zero
 */
record FeatureIndex(Map<String, Integer> numbers) {

  FeatureIndex {
    numbers = Map.copyOf(numbers);
  }

  /** A number for each feature that at least so many lists hold, in the order of their names. */
  static FeatureIndex of(Stream<List<String>> lists, int fewest) {
    Map<String, Integer> counts = new TreeMap<>();
    lists
        .flatMap(features -> new HashSet<>(features).stream())
        .forEach(f -> counts.merge(f, 1, Integer::sum));
    Map<String, Integer> numbers = new HashMap<>();
    counts.forEach(
        (feature, count) -> {
          if (count >= fewest) {
            numbers.put(feature, numbers.size());
          }
        });
    return new FeatureIndex(numbers);
  }

  int size() {
    return numbers.size();
  }

  /** The numbers of those features that have one. */
  int[] of(List<String> features) {
    return features.stream()
        .map(numbers::get)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** The features with the weights of their numbers. */
  Map<String, Double> named(double[] weights) {
    Map<String, Double> named = new HashMap<>();
    numbers.forEach((feature, number) -> named.put(feature, weights[number]));
    return named;
  }
}
