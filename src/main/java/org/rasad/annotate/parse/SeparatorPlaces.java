package org.rasad.annotate.parse;

import java.util.List;

/**
 * Where the words of a sentence are commas, colons, semicolons and dashes ({@code separators} in
 * CoreNLP's {@code State}).
 */
final class SeparatorPlaces {

  private static final String MARKS = ",;:-，；：";

  /** By word: the first separator that is this word or after it, or the number of words. */
  private final int[] next;

  /** By word: how many separators are before it. */
  private final int[] before;

  /** By word: the symbol of a separator's first character. */
  private final int[] marks;

  SeparatorPlaces(List<String> words, Symbols symbols) {
    int size = words.size();
    next = new int[size + 1];
    before = new int[size + 1];
    marks = new int[size];
    for (int i = 0; i < size; i++) {
      boolean isSeparator = isSeparator(words.get(i));
      marks[i] = isSeparator ? symbols.number(words.get(i).substring(0, 1)) : Symbols.ABSENT;
      before[i + 1] = before[i] + (isSeparator ? 1 : 0);
    }
    next[size] = size;
    for (int i = size - 1; i >= 0; i--) {
      next[i] = before[i + 1] > before[i] ? i : next[i + 1];
    }
  }

  private static boolean isSeparator(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (MARKS.indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /** How many there are. */
  int count() {
    return before[before.length - 1];
  }

  /** The first separator from one head to another, both included; absent if there is none. */
  int firstBetween(int leftHead, int rightHead) {
    int place = next[leftHead];
    return place <= rightHead ? marks[place] : Symbols.ABSENT;
  }

  /** How many separators are between two heads, which are left out. */
  int countBetween(int leftHead, int rightHead) {
    return Math.max(0, before[rightHead] - before[leftHead + 1]);
  }
}
