package org.rasad.annotate.segment;

/** The Unicode block Arabic; words of its characters alone can have segments. */
final class ArabicBlock {

  static final char FIRST = '\u0600';
  static final char LAST = '\u06FF';
  static final int SIZE = LAST - FIRST + 1;

  private ArabicBlock() {}

  static boolean contains(char c) {
    return c >= FIRST && c <= LAST;
  }
}
