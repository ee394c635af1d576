package org.rasad.annotate.parse;

/**
 * The rows of weights that were found for one state.
 *
 * <p>It is filled in one of two ways. In order, each row is noted by itself, as CoreNLP adds them
 * up. Otherwise sums of several rows that were added before may stand for them, which is faster.
 */
final class RowList {

  private static final int TOGETHER = 8;

  private final FeatureTable table;
  private final int[] owners = new int[Templates.COUNT];
  private final long[] keys = new long[Templates.COUNT];
  private final int[] places = new int[Templates.COUNT];
  private final long[] seen = new long[Templates.COUNT];
  private int wantedCount;
  private final long[] rows = new long[Templates.COUNT];
  private final float[][] sums = new float[Templates.COUNT + TOGETHER][];
  private int rowCount;
  private int sumCount;
  private int terms;
  private boolean isOrdered;

  RowList(FeatureTable table) {
    this.table = table;
  }

  void clear(boolean ordered) {
    isOrdered = ordered;
    wantedCount = 0;
    rowCount = 0;
    sumCount = 0;
    terms = 0;
  }

  boolean isOrdered() {
    return isOrdered;
  }

  /** Notes the row of a feature, if it has one. */
  void find(int template, int first, int second, int third) {
    if ((first | second | third) < 0) {
      // One of them is unknown to the model, and so is the feature.
      return;
    }
    int owner = Templates.owner(template, first, second, third);
    long key = FeatureTable.key(template, first, second, third);
    int place = table.firstPlace(owner, key);
    if (place >= 0) {
      owners[wantedCount] = owner;
      keys[wantedCount] = key;
      places[wantedCount++] = place;
    }
  }

  /**
   * Looks up what is wanted. The first places of all are read before any is compared: then the
   * processor fetches many at once from memory, where it spends most of its time.
   */
  private void settle() {
    for (int i = 0; i < wantedCount; i++) {
      seen[i] = table.key(places[i]);
    }
    for (int i = 0; i < wantedCount; i++) {
      if (seen[i] == keys[i]) {
        note(table.row(places[i]));
      } else if (seen[i] != 0) {
        note(table.row(owners[i], keys[i]));
      }
    }
    wantedCount = 0;
  }

  private void note(long row) {
    if (row == FeatureTable.NONE) {
      return;
    }
    terms++;
    if (row < 0 && !isOrdered) {
      sums[sumCount++] = table.whole(row);
    } else {
      rows[rowCount++] = row;
    }
  }

  /** Notes the sum of several features at once; false if they have to be looked up one by one. */
  boolean findFused(int template, int first, int second) {
    if (isOrdered || (first | second) < 0) {
      return false;
    }
    long row = table.row(Symbols.ABSENT, FeatureTable.key(template, first, second, Symbols.ABSENT));
    if (row == FeatureTable.NONE) {
      return false;
    }
    sums[sumCount++] = table.whole(row);
    terms += Templates.FUSED_TERMS;
    return true;
  }

  /** How many rows are noted, also within sums. */
  int terms() {
    settle();
    return terms;
  }

  /** Notes a sum of so many rows. */
  void append(float[] sum, int termsOfSum) {
    sums[sumCount++] = sum;
    terms += termsOfSum;
  }

  /** A place in the list, to take back what is noted after it. */
  record Mark(int rowCount, int sumCount, int terms) {}

  Mark mark() {
    settle();
    return new Mark(rowCount, sumCount, terms);
  }

  /** The sum of what was noted after the mark, which is taken back. */
  float[] takeSince(Mark mark) {
    settle();
    float[] sum = new float[table.width()];
    addTo(sum, mark.rowCount(), mark.sumCount());
    rowCount = mark.rowCount();
    sumCount = mark.sumCount();
    terms = mark.terms();
    return sum;
  }

  /** Adds all to the scores of the transitions. */
  void addTo(float[] scores) {
    settle();
    addTo(scores, 0, 0);
  }

  private void addTo(float[] scores, int fromRow, int fromSum) {
    for (int i = fromRow; i < rowCount; i++) {
      table.add(rows[i], scores);
    }
    int at = fromSum;
    for (; at + TOGETHER <= sumCount; at += TOGETHER) {
      addEight(sums, at, scores);
    }
    for (; at < sumCount; at++) {
      FeatureTable.add(sums[at], scores);
    }
  }

  /** Eight at a time, so that scores are loaded and stored less often. */
  private static void addEight(float[][] sums, int at, float[] scores) {
    float[] a = sums[at];
    float[] b = sums[at + 1];
    float[] c = sums[at + 2];
    float[] d = sums[at + 3];
    float[] e = sums[at + 4];
    float[] f = sums[at + 5];
    float[] g = sums[at + 6];
    float[] h = sums[at + 7];
    for (int i = 0; i < scores.length; i++) {
      scores[i] += ((a[i] + b[i]) + (c[i] + d[i])) + ((e[i] + f[i]) + (g[i] + h[i]));
    }
  }
}
