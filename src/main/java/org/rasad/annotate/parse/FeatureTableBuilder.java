package org.rasad.annotate.parse;

import edu.stanford.nlp.parser.shiftreduce.Weight;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects the features of a model, written as CoreNLP writes them, into a {@link FeatureTable}.
 *
 * <p>CoreNLP joins the values of a feature by hyphens, and words can hold hyphens as well. So a
 * string can stand for several features: {@code S0WS1W-a-b-c} for the words {@code a-b} and {@code
 * c}, and for {@code a} and {@code b-c}. Each of them gets the row.
 */
final class FeatureTableBuilder {

  private static final int ROOM = 1 << 21;
  private static final int VALUES = 3;

  private record Kind(int number, int values) {}

  private final Map<String, Kind> kinds = new HashMap<>();
  private final SymbolNumbers numbers;

  private long[] keys = new long[ROOM];
  private int[] owners = new int[ROOM];
  private int[] rowNumbers = new int[ROOM];
  private int size;
  private final WeightRows rows;
  private final Fusion fusion;

  FeatureTableBuilder(SymbolNumbers numbers, List<Transition> transitions) {
    this.numbers = numbers;
    this.rows = new WeightRows(transitions.size());
    this.fusion = new Fusion(labels(transitions));
    for (Templates.Template template : Templates.all()) {
      kinds.put(template.name(), new Kind(kinds.size(), template.values()));
    }
  }

  private static Set<Integer> labels(List<Transition> transitions) {
    Set<Integer> labels = new HashSet<>();
    for (Transition transition : transitions) {
      switch (transition) {
        case Transition.Unary unary -> labels.addAll(unary.labels());
        case Transition.Binary binary -> labels.add(binary.label());
        case Transition.Shift s -> {}
        case Transition.End e -> {}
        case Transition.Idle i -> {}
      }
    }
    return labels;
  }

  void add(String feature, Weight weight) {
    int hyphen = feature.indexOf('-');
    String name = hyphen < 0 ? feature : feature.substring(0, hyphen + 1);
    Kind kind = kinds.get(name);
    if (kind == null) {
      // FINALIZED, which only a finished parse has: it is not looked up here.
      return;
    }
    int row = rows.add(weight);
    String rest = feature.substring(name.length());
    if (kind.number() >= Templates.QUEUE
        && kind.number() < Templates.PAIR_S0_S1
        && rest.equals(NodeRows.NULL)) {
      put(kind.number(), numbers.of(rest), Symbols.ABSENT, Symbols.ABSENT, row);
      return;
    }
    split(kind, rest, new int[VALUES], 0, row);
  }

  /** Puts the feature for each way to cut the rest into as many values as are left. */
  private void split(Kind kind, String rest, int[] values, int place, int row) {
    int left = kind.values() - place;
    if (left <= 1) {
      if (left == 1) {
        values[place] = numbers.of(rest);
      }
      put(kind.number(), values[0], values[1], values[2], row);
      fusion.note(kind.number(), values[0], values[1], row);
      return;
    }
    for (int at = rest.indexOf('-'); at >= 0; at = rest.indexOf('-', at + 1)) {
      values[place] = numbers.of(rest.substring(0, at));
      split(kind, rest.substring(at + 1), values, place + 1, row);
    }
  }

  private void put(int template, int first, int second, int third, int row) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
      owners = Arrays.copyOf(owners, 2 * size);
      rowNumbers = Arrays.copyOf(rowNumbers, 2 * size);
    }
    keys[size] = FeatureTable.key(template, first, second, third);
    owners[size] = Templates.owner(template, first, second, third);
    rowNumbers[size] = row;
    size++;
  }

  FeatureTable build() {
    for (Fusion.Fused fused : fusion.fuse(rows)) {
      put(fused.template(), fused.tag(), fused.label(), Symbols.ABSENT, fused.row());
    }
    int[] regions = regions();
    long[] places = new long[2 * regions[regions.length - 1]];
    for (int i = 0; i < size; i++) {
      int from = regions[owners[i]];
      int mask = regions[owners[i] + 1] - from - 1;
      int place = FeatureTable.spread(keys[i]) & mask;
      while (places[2 * (from + place)] != 0) {
        if (places[2 * (from + place)] == keys[i]) {
          throw new IllegalStateException("The parser's model has a feature twice.");
        }
        place = (place + 1) & mask;
      }
      places[2 * (from + place)] = keys[i];
      places[2 * (from + place) + 1] = rowNumbers[i];
    }
    return rows.table(regions, places);
  }

  /** A region for each symbol, at most three quarters full. */
  private int[] regions() {
    int[] counts = new int[numbers.size() + 1];
    for (int i = 0; i < size; i++) {
      counts[owners[i]]++;
    }
    int[] regions = new int[counts.length + 1];
    for (int i = 0; i < counts.length; i++) {
      int needed = counts[i] + counts[i] / 3 + 1;
      int length = counts[i] == 0 ? 0 : Integer.highestOneBit(2 * needed - 1);
      regions[i + 1] = regions[i] + length;
    }
    return regions;
  }
}
