package org.rasad.annotate.parse;

import java.util.Arrays;

/**
 * Rows that were found for what stands at a place (a slot of the stack, a position of the queue),
 * kept until something else stands there.
 */
final class KeptRows {

  private final int[] owners;
  private final int[][] rows;

  KeptRows(int places) {
    this.owners = new int[places];
    this.rows = new int[places][];
    Arrays.fill(owners, Nodes.NONE);
  }

  /** Appends what is kept; false if nothing is kept for this owner. */
  boolean appendTo(RowList list, int place, int owner) {
    if (place < 0 || owners[place] != owner) {
      return false;
    }
    list.append(rows[place]);
    return true;
  }

  /** Keeps what was appended to the list since it had this size. */
  void keep(RowList list, int size, int place, int owner) {
    if (place >= 0) {
      owners[place] = owner;
      rows[place] = list.since(size);
    }
  }
}
