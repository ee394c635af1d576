package org.rasad.annotate.parse;

import edu.stanford.nlp.parser.shiftreduce.Weight;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Collects the features of a model, written as CoreNLP writes them, into a {@link FeatureTable}.
 *
 * <p>CoreNLP joins the values of a feature by hyphens, and words can hold hyphens as well. So a
 * string can stand for several features: {@code S0WS1W-a-b-c} for the words {@code a-b} and {@code
 * c}, and for {@code a} and {@code b-c}. Each of them gets the row.
 */
final class FeatureTableBuilder {

  private record Kind(int number, int values) {}

  private final Map<String, Kind> kinds = new HashMap<>();
  private final SymbolNumbers numbers;
  private final float[] dense;

  private long[] keys = new long[1 << 20];
  private int[] starts = new int[1 << 20];
  private int used;
  private short[] transitions = new short[1 << 20];
  private float[] weights = new float[1 << 20];
  private int length;

  FeatureTableBuilder(SymbolNumbers numbers, int transitions) {
    this.numbers = numbers;
    this.dense = new float[transitions];
    for (Templates.Template template : Templates.all()) {
      kinds.put(template.name(), new Kind(kinds.size(), template.values()));
    }
  }

  void add(String feature, Weight weight) {
    int hyphen = feature.indexOf('-');
    String name = hyphen < 0 ? feature : feature.substring(0, hyphen + 1);
    Kind kind = kinds.get(name);
    if (kind == null) {
      // FINALIZED, which only a finished parse has: it is not looked up here.
      return;
    }
    int row = row(weight);
    if (row == FeatureTable.NONE) {
      return;
    }
    String rest = feature.substring(name.length());
    if (kind.number() >= Templates.QUEUE
        && kind.number() < Templates.PAIR_S0_S1
        && rest.equals(NodeRows.NULL)) {
      put(FeatureTable.key(kind.number(), numbers.of(rest), 0, 0), row);
      return;
    }
    split(kind, rest, new int[3], 0, row);
  }

  /** Puts the feature for each way to cut the rest into as many values as are left. */
  private void split(Kind kind, String rest, int[] values, int place, int row) {
    int left = kind.values() - place;
    if (left <= 1) {
      if (left == 1) {
        values[place] = numbers.of(rest);
      }
      put(FeatureTable.key(kind.number(), values[0], values[1], values[2]), row);
      return;
    }
    for (int at = rest.indexOf('-'); at >= 0; at = rest.indexOf('-', at + 1)) {
      values[place] = numbers.of(rest.substring(0, at));
      split(kind, rest.substring(at + 1), values, place + 1, row);
    }
  }

  private int row(Weight weight) {
    Arrays.fill(dense, 0);
    weight.score(dense);
    int start = length;
    for (int i = 0; i < dense.length; i++) {
      if (dense[i] != 0) {
        append((short) i, dense[i]);
      }
    }
    if (length == start) {
      return FeatureTable.NONE;
    }
    transitions[length - 1] = (short) ~transitions[length - 1];
    return start;
  }

  private void append(short transition, float weight) {
    if (length == transitions.length) {
      transitions = Arrays.copyOf(transitions, length * 2);
      weights = Arrays.copyOf(weights, length * 2);
    }
    transitions[length] = transition;
    weights[length] = weight;
    length++;
  }

  private void put(long key, int row) {
    if (used * 2 >= keys.length) {
      long[] oldKeys = keys;
      int[] oldStarts = starts;
      keys = new long[oldKeys.length * 2];
      starts = new int[keys.length];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          insert(oldKeys[i], oldStarts[i]);
        }
      }
    }
    insert(key, row);
    used++;
  }

  private void insert(long key, int row) {
    int mask = keys.length - 1;
    int place = FeatureTable.place(key, mask);
    while (keys[place] != 0) {
      if (keys[place] == key) {
        throw new IllegalStateException("The parser's model has a feature twice.");
      }
      place = (place + 1) & mask;
    }
    keys[place] = key;
    starts[place] = row;
  }

  FeatureTable build() {
    return new FeatureTable(
        keys, starts, Arrays.copyOf(transitions, length), Arrays.copyOf(weights, length));
  }
}
