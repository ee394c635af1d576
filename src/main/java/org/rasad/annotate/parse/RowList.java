package org.rasad.annotate.parse;

import java.util.Arrays;

/** The rows of weights that were found for one state, in order. */
final class RowList {

  private final FeatureTable table;
  private final int[] rows = new int[Templates.COUNT];
  private int size;

  RowList(FeatureTable table) {
    this.table = table;
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  /** Looks a feature up and appends its row, if it has one. */
  void find(int template, int first, int second, int third) {
    if ((first | second | third) < 0) {
      // One of them is unknown to the model, and so is the feature.
      return;
    }
    int row = table.row(FeatureTable.key(template, first, second, third));
    if (row != FeatureTable.NONE) {
      rows[size++] = row;
    }
  }

  void append(int[] kept) {
    System.arraycopy(kept, 0, rows, size, kept.length);
    size += kept.length;
  }

  /** Those from a place on. */
  int[] since(int from) {
    return Arrays.copyOfRange(rows, from, size);
  }

  /** Adds the weights row by row. */
  void addTo(float[] scores) {
    for (int i = 0; i < size; i++) {
      table.add(rows[i], scores);
    }
  }
}
