package org.rasad.annotate.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The weights of all features: a hash table with open addressing from a feature to its row of
 * weights.
 *
 * <p>A feature is a key of 62 bits that holds its kind and up to three symbols whole, so two
 * features never share a key. A row is a run of places in {@code transitions} and {@code weights};
 * the last one of a row has a negative transition.
 *
 * @param keys the feature of each place of the table, 0 for an empty one; the size is a power of 2
 * @param starts where the row of each place of the table begins
 * @param transitions number of the transition of each weight; {@code ~number} at the end of a row
 * @param weights the weights, as CoreNLP holds them
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never given out of this package.
record FeatureTable(long[] keys, int[] starts, short[] transitions, float[] weights) {

  static final int NONE = -1;
  static final int SYMBOL_BITS = 18;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  FeatureTable {
    if (Integer.bitCount(keys.length) != 1
        || starts.length != keys.length
        || transitions.length != weights.length) {
      throw new IllegalArgumentException("The arrays of the weights do not fit together.");
    }
  }

  /** The key of a feature; symbols that it does not have are {@link Symbols#ABSENT}. */
  static long key(int template, int first, int second, int third) {
    return (((((template + 1L) << SYMBOL_BITS) | first) << SYMBOL_BITS | second) << SYMBOL_BITS)
        | third;
  }

  /** Where the row of a feature begins, or {@link #NONE}. */
  int row(long key) {
    int mask = keys.length - 1;
    int place = place(key, mask);
    while (keys[place] != key) {
      if (keys[place] == 0) {
        return NONE;
      }
      place = (place + 1) & mask;
    }
    return starts[place];
  }

  /** Adds the weights of a row to the scores of the transitions. */
  void add(int row, float[] scores) {
    int at = row;
    int transition = transitions[at];
    while (transition >= 0) {
      scores[transition] += weights[at];
      transition = transitions[++at];
    }
    scores[~transition] += weights[at];
  }

  /** The place where the search for a key begins. */
  static int place(long key, int mask) {
    long spread = key * SPREAD;
    return (int) (spread >>> 32) & mask;
  }

  void write(DataOutput out) throws IOException {
    Bulk.writeLongs(out, keys);
    Bulk.writeInts(out, starts);
    Bulk.writeShorts(out, transitions);
    int[] bits = new int[weights.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = Float.floatToRawIntBits(weights[i]);
    }
    Bulk.writeInts(out, bits);
  }

  static FeatureTable read(DataInput in) throws IOException {
    long[] keys = Bulk.readLongs(in);
    int[] starts = Bulk.readInts(in);
    short[] transitions = Bulk.readShorts(in);
    int[] bits = Bulk.readInts(in);
    float[] weights = new float[bits.length];
    for (int i = 0; i < bits.length; i++) {
      weights[i] = Float.intBitsToFloat(bits[i]);
    }
    return new FeatureTable(keys, starts, transitions, weights);
  }
}
