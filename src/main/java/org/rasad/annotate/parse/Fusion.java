package org.rasad.annotate.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The features of label and tag of a node, three for each node, are the same for many nodes. Here
 * the sum of the three is made once for each label and tag that the model knows together.
 */
final class Fusion {

  private static final int LABEL = 0;
  private static final int TAG = 2;
  private static final int TAG_AND_LABEL = 4;

  /** A feature of tag and label with the row of the sum. */
  record Fused(int template, int tag, int label, int row) {}

  private record Both(int place, int tag, int label) {}

  private final Map<Long, Integer> rows = new TreeMap<>();
  private final List<Both> together = new ArrayList<>();
  private final Set<Integer> labels;

  /**
   * Begins without any.
   *
   * @param labels of phrases; words can be labels too, but rarely the same ones
   */
  Fusion(Set<Integer> labels) {
    this.labels = Set.copyOf(labels);
  }

  /** Takes note of a feature if it is one of those. */
  void note(int template, int first, int second, int row) {
    if (template >= Templates.QUEUE) {
      return;
    }
    int place = template / Templates.PER_PLACE;
    int kind = template % Templates.PER_PLACE;
    if (kind == LABEL || kind == TAG || kind == TAG_AND_LABEL) {
      rows.put(FeatureTable.key(template, first, second, Symbols.ABSENT), row);
    }
    if (kind == TAG_AND_LABEL && (first == second || labels.contains(second))) {
      together.add(new Both(place, first, second));
    }
  }

  List<Fused> fuse(WeightRows weights) {
    List<Fused> fused = new ArrayList<>();
    for (Both both : together) {
      int first = both.place() * Templates.PER_PLACE;
      int[] found =
          List.of(
                  FeatureTable.key(first + LABEL, both.label(), Symbols.ABSENT, Symbols.ABSENT),
                  FeatureTable.key(first + TAG, both.tag(), Symbols.ABSENT, Symbols.ABSENT),
                  FeatureTable.key(first + TAG_AND_LABEL, both.tag(), both.label(), Symbols.ABSENT))
              .stream()
              .filter(rows::containsKey)
              .mapToInt(rows::get)
              .toArray();
      fused.add(
          new Fused(
              Templates.COUNT + both.place(), both.tag(), both.label(), weights.addSum(found)));
    }
    return fused;
  }
}
