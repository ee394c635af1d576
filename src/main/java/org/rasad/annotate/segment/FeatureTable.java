package org.rasad.annotate.segment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;

/**
 * The weights of features that are found by a packed key; only those that are not zero.
 *
 * <p>A feature is a row; a row has cells, each for one combination of labels. Rows are found by
 * open addressing in a table that is at most half full. Immutable.
 */
final class FeatureTable {

  /** The row of a key that is not in the table; it has no cells. */
  static final int NONE = -1;

  private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;
  private static final int LARGEST = 1 << 26;

  private final long[] keys;

  /** Where the cells of each row start, and after the last row where they end. */
  private final int[] starts;

  private final byte[] cells;
  private final double[] weights;

  /** The row plus one in each slot, zero where there is none. */
  private final int[] slots;

  private final int shift;

  private FeatureTable(long[] keys, int[] starts, byte[] cells, double[] weights) {
    this.keys = keys;
    this.starts = starts;
    this.cells = cells;
    this.weights = weights;
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(keys.length * 2 + 1);
    this.slots = new int[1 << bits];
    this.shift = Long.SIZE - bits;
    for (int row = 0; row < keys.length; row++) {
      slots[emptySlot(keys[row])] = row + 1;
    }
  }

  /** The table of dense rows by their keys. */
  static FeatureTable of(SortedMap<Long, double[]> rows) {
    long[] keys = rows.keySet().stream().mapToLong(Long::longValue).toArray();
    int size = rows.values().stream().mapToInt(FeatureTable::notZero).sum();
    int[] starts = new int[keys.length + 1];
    byte[] cells = new byte[size];
    double[] weights = new double[size];
    int next = 0;
    int row = 0;
    for (Map.Entry<Long, double[]> entry : rows.entrySet()) {
      double[] dense = entry.getValue();
      for (int cell = 0; cell < dense.length; cell++) {
        if (dense[cell] != 0) {
          cells[next] = (byte) cell;
          weights[next++] = dense[cell];
        }
      }
      starts[++row] = next;
    }
    return new FeatureTable(keys, starts, cells, weights);
  }

  /** The row of a key, or {@link #NONE}. */
  int row(long key) {
    int slot = slot(key);
    while (slots[slot] != 0) {
      int row = slots[slot] - 1;
      if (keys[row] == key) {
        return row;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return NONE;
  }

  /** Adds the weights of a row to a dense array. */
  void addTo(int row, double[] dense) {
    if (row == NONE) {
      return;
    }
    for (int i = starts[row]; i < starts[row + 1]; i++) {
      dense[Byte.toUnsignedInt(cells[i])] += weights[i];
    }
  }

  /** Writes the arrays; {@link #read} takes them back. */
  void write(DataOutput out) throws IOException {
    out.writeInt(keys.length);
    out.writeInt(cells.length);
    for (int row = 0; row < keys.length; row++) {
      out.writeLong(keys[row]);
      out.writeInt(starts[row + 1]);
    }
    out.write(cells);
    for (double weight : weights) {
      out.writeDouble(weight);
    }
  }

  /**
   * Reads a table.
   *
   * @throws IOException if the sizes cannot be those of a table
   */
  static FeatureTable read(DataInput in) throws IOException {
    int rows = in.readInt();
    int size = in.readInt();
    if (rows < 0 || size < rows || size > LARGEST) {
      throw new IOException("The stored segmenter is damaged: " + rows + " rows, " + size);
    }
    long[] keys = new long[rows];
    int[] starts = new int[rows + 1];
    for (int row = 0; row < rows; row++) {
      keys[row] = in.readLong();
      starts[row + 1] = in.readInt();
    }
    byte[] cells = new byte[size];
    in.readFully(cells);
    double[] weights = new double[size];
    for (int i = 0; i < size; i++) {
      weights[i] = in.readDouble();
    }
    return new FeatureTable(keys, starts, cells, weights);
  }

  private int emptySlot(long key) {
    int slot = slot(key);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private int slot(long key) {
    return (int) ((key * GOLDEN_RATIO) >>> shift);
  }

  private static int notZero(double[] dense) {
    int count = 0;
    for (double weight : dense) {
      count += weight == 0 ? 0 : 1;
    }
    return count;
  }
}
