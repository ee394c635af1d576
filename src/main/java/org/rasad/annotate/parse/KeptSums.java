package org.rasad.annotate.parse;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Sums of the weights for what stands at a place (a slot of the stack, a position of the queue),
 * kept until something else stands there.
 */
final class KeptSums {

  private final int[] owners;
  private final float[] @Nullable [] sums;
  private final int[] terms;

  KeptSums(int places) {
    this.owners = new int[places];
    this.sums = new float[places][];
    this.terms = new int[places];
    Arrays.fill(owners, Nodes.NONE);
  }

  /** Notes what is kept; false if nothing is kept for this owner, or rows are wanted in order. */
  boolean appendTo(RowList list, int place, int owner) {
    float[] sum = place < 0 || owners[place] != owner ? null : sums[place];
    if (sum == null || list.isOrdered()) {
      return false;
    }
    list.append(sum, terms[place]);
    return true;
  }

  /** Keeps the sum of what was noted since the mark, and notes the sum instead. */
  void keep(RowList list, RowList.Mark mark, int place, int owner) {
    if (place < 0 || list.isOrdered()) {
      return;
    }
    owners[place] = owner;
    terms[place] = list.terms() - mark.terms();
    sums[place] = list.takeSince(mark);
    appendTo(list, place, owner);
  }
}
