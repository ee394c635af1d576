package org.rasad.annotate.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The weights of all features: hash tables with open addressing from a feature to its row of
 * weights.
 *
 * <p>A feature is a key of 62 bits that holds its kind and up to three symbols whole, so two
 * features never share a key. The features of one word have a small table of their own, a region of
 * the large arrays: the words of a sentence are looked up again and again, and their regions stay
 * in the processor's cache. Rows with many weights are kept whole, so that the processor can add
 * many at once; those with few weights as pairs of transition and weight. To add zeros changes no
 * sum.
 *
 * @param regions where the region of each symbol begins; that of features without a word is 0; and
 *     the end of the last. A size is a power of 2
 * @param places two numbers for each place, side by side since both are needed at once: the key of
 *     the feature, 0 if the place is empty; and its row, which is the length of a short row in the
 *     upper half and where it begins in {@code weights} in the lower, or the complement of the
 *     number of a long row in {@code whole}
 * @param transitions number of the transition of each weight of the short rows
 * @param weights the weights of short rows
 * @param whole the weights of long rows, as many in each as there are transitions and some more;
 *     the first is empty
 * @param largest no weight is further from 0
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never given out of this package.
record FeatureTable(
    int[] regions,
    long[] places,
    short[] transitions,
    float[] weights,
    float[][] whole,
    float largest) {

  /** The row of a feature that is not in the model. */
  static final long NONE = Long.MIN_VALUE;

  static final int SYMBOL_BITS = 18;

  /** Half the distance from 1 to the next float. */
  private static final float UNIT = 0x1p-24f;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  FeatureTable {
    if (regions.length < 2
        || 2 * regions[regions.length - 1] != places.length
        || transitions.length != weights.length
        || whole.length == 0) {
      throw new IllegalArgumentException("The arrays of the weights do not fit together.");
    }
  }

  /** The key of a feature; symbols that it does not have are {@link Symbols#ABSENT}. */
  static long key(int template, int first, int second, int third) {
    return (((((template + 1L) << SYMBOL_BITS) | first) << SYMBOL_BITS | second) << SYMBOL_BITS)
        | third;
  }

  /** Where the search for a feature begins in the region of a symbol, or -1 if that is empty. */
  int firstPlace(int owner, long key) {
    int from = regions[owner];
    int mask = regions[owner + 1] - from - 1;
    return mask < 0 ? -1 : 2 * (from + (spread(key) & mask));
  }

  /** The key at a place. */
  long key(int place) {
    return places[place];
  }

  /** The row at a place. */
  long row(int place) {
    return places[place + 1];
  }

  /** The row of a feature in the region of a symbol, or {@link #NONE}. */
  long row(int owner, long key) {
    int from = 2 * regions[owner];
    int end = 2 * regions[owner + 1];
    int place = firstPlace(owner, key);
    while (place >= 0 && places[place] != 0) {
      if (places[place] == key) {
        return places[place + 1];
      }
      place = place + 2 == end ? from : place + 2;
    }
    return NONE;
  }

  /** How a short row is written. */
  static long shortRow(int start, int length) {
    return (long) length << Integer.SIZE | start;
  }

  /** How a long row is written. */
  static long longRow(int number) {
    return ~number;
  }

  /** Adds the weights of a row to the scores of the transitions, an array of the table's width. */
  void add(long row, float[] scores) {
    if (row < 0) {
      add(whole(row), scores);
      return;
    }
    // The length is known before the weights are, so that the processor need not wait for them.
    int start = (int) row;
    int end = start + (int) (row >>> Integer.SIZE);
    for (int at = start; at < end; at++) {
      scores[transitions[at]] += weights[at];
    }
  }

  /** Both at the same index: so the compiler sees that the arrays cannot disturb each other. */
  static void add(float[] row, float[] scores) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += row[i];
    }
  }

  /** The weights of a long row. */
  float[] whole(long row) {
    return whole[(int) ~row];
  }

  /**
   * By how much two sums of so many weights in different orders can differ: the known bound for the
   * rounding of a sum of n floats, (n - 1) u times the sum of the absolute values, for each of the
   * two.
   */
  float error(int terms) {
    return 2 * UNIT * terms * terms * largest;
  }

  /** How many scores there are to add to. */
  int width() {
    return whole[0].length;
  }

  /** Where in its region the search for a key begins, before it is cut to the region's size. */
  static int spread(long key) {
    // The kind and the first symbol are in the upper half; a product does not carry them down.
    return (int) (((key ^ (key >>> Integer.SIZE)) * SPREAD) >>> Integer.SIZE);
  }

  void write(DataOutput out) throws IOException {
    Bulk.writeInts(out, regions);
    Bulk.writeLongs(out, places);
    Bulk.writeShorts(out, transitions);
    Bulk.writeFloats(out, weights);
    out.writeInt(whole.length);
    for (float[] row : whole) {
      Bulk.writeFloats(out, row);
    }
    out.writeFloat(largest);
  }

  static FeatureTable read(DataInput in) throws IOException {
    int[] regions = Bulk.readInts(in);
    long[] places = Bulk.readLongs(in);
    short[] transitions = Bulk.readShorts(in);
    float[] weights = Bulk.readFloats(in);
    float[][] whole = new float[Bulk.length(in)][];
    for (int i = 0; i < whole.length; i++) {
      whole[i] = Bulk.readFloats(in);
    }
    return new FeatureTable(regions, places, transitions, weights, whole, in.readFloat());
  }
}
