package org.rasad.learn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Numbers the features that were seen often enough to say something of new articles. */
final class FeatureIndex {

  private FeatureIndex() {}

  /** A number for each feature that at least so many lists hold, in the order of their names. */
  static Map<String, Integer> of(Stream<List<String>> lists, int fewest) {
    Map<String, Integer> counts = new TreeMap<>();
    lists
        .flatMap(features -> new HashSet<>(features).stream())
        .forEach(f -> counts.merge(f, 1, Integer::sum));
    Map<String, Integer> index = new HashMap<>();
    counts.forEach(
        (feature, count) -> {
          if (count >= fewest) {
            index.put(feature, index.size());
          }
        });
    return index;
  }
}
