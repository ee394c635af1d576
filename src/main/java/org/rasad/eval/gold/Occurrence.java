package org.rasad.eval.gold;

/** Finds the n-th place of a string in a text. */
final class Occurrence {

  private Occurrence() {}

  /** The offset of the n-th place, counted from 1; -1 if there are not so many. */
  static int of(String words, String text, int n) {
    int at = -1;
    for (int i = 0; i < n; i++) {
      at = text.indexOf(words, at + 1);
      if (at < 0) {
        return at;
      }
    }
    return at;
  }
}
