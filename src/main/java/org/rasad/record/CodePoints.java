package org.rasad.record;

import java.util.Arrays;

/**
 * Converts offsets in UTF-16 units to Unicode code points, for one text.
 *
 * <p>It keeps the places of the characters that take two units, so it is built in one pass and
 * takes no memory for a text without them; a look-up is a binary search.
 */
public final class CodePoints {

  /** Offsets after the first unit of each pair, ascending. */
  private final int[] pairs;

  public CodePoints(String text) {
    this.pairs = new int[(int) (text.length() - text.codePoints().count())];
    int found = 0;
    for (int i = 1; found < pairs.length; i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        pairs[found++] = i;
      }
    }
  }

  /** The number of code points before an offset; inside a pair, the pair is counted. */
  public int at(int offset) {
    int place = Arrays.binarySearch(pairs, offset);
    int before = place >= 0 ? place : -place - 1;
    return offset - before;
  }
}
