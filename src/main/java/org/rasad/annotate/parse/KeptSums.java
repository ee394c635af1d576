package org.rasad.annotate.parse;

import java.util.Arrays;

/**
 * Sums of the weights of nodes or positions, kept at a fixed number of places that are taken in
 * turns: so a long sentence needs no more memory. An owner that lost its place gets its sum anew.
 */
final class KeptSums {

  private static final int PLACES = 64;

  private final int[] owners = new int[PLACES];
  private final float[][] sums = new float[PLACES][];
  private final int[] terms = new int[PLACES];

  KeptSums() {
    Arrays.fill(owners, Nodes.NONE);
  }

  /** Notes what is kept; false if nothing is kept for this owner, or rows are wanted in order. */
  boolean appendTo(RowList list, int slot, int owner) {
    int place = slot & (PLACES - 1);
    if (owner < 0 || owners[place] != owner || list.isOrdered()) {
      return false;
    }
    list.append(sums[place], terms[place]);
    return true;
  }

  /**
   * Keeps the sum of what was noted since the mark, and notes the sum instead.
   *
   * @param slot where the owner stands; neighbours get different places
   * @param owner none if there is nothing to keep it for
   */
  void keep(RowList list, RowList.Mark mark, int slot, int owner) {
    if (owner < 0 || list.isOrdered()) {
      return;
    }
    int place = slot & (PLACES - 1);
    owners[place] = owner;
    terms[place] = list.terms() - mark.terms();
    sums[place] = list.takeSince(mark);
    appendTo(list, place, owner);
  }
}
