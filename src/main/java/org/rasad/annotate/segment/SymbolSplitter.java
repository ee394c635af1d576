package org.rasad.annotate.segment;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes the names of features apart that CoreNLP makes by writing two or three neighbouring symbols
 * one after the other: {@code 12.#.} is the number 12 after a boundary.
 *
 * <p>A name could be read in several ways, but a whole word (number, mark, foreign word) only
 * stands beside a boundary or the padding, and two boundaries never stand together. What is left is
 * at most one way for each name of the model; a name with more is refused, for then the weights
 * could not be kept by symbols. A name with none never occurs: the training text had words such as
 * {@code ا-} that the tokeniser takes apart.
 */
final class SymbolSplitter {

  private final Vocabulary vocabulary;

  SymbolSplitter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The symbols of a name.
   *
   * @param count how many there are
   * @return their numbers; none if such neighbours never occur
   * @throws IllegalArgumentException if there is more than one way
   */
  List<Integer> split(String name, int count) {
    List<List<String>> ways = new ArrayList<>();
    collect(name, count, List.of(), ways);
    if (ways.size() > 1) {
      throw new IllegalArgumentException(
          "The segmenter's feature '" + name + "' can be read as " + ways + ".");
    }
    return ways.stream().flatMap(List::stream).map(vocabulary::number).toList();
  }

  private void collect(String rest, int count, List<String> before, List<List<String>> ways) {
    int shortest = count == 1 ? rest.length() : 1;
    int longest = rest.length() - count + 1;
    for (int length = Math.max(shortest, 1); length <= longest; length++) {
      String symbol = rest.substring(0, length);
      boolean fits = before.isEmpty() || areNeighbours(before.get(before.size() - 1), symbol);
      if (fits && vocabulary.contains(symbol)) {
        List<String> with = new ArrayList<>(before);
        with.add(symbol);
        if (count == 1) {
          ways.add(with);
        } else {
          collect(rest.substring(length), count - 1, with, ways);
        }
      }
    }
  }

  private static boolean areNeighbours(String later, String earlier) {
    if (later.equals(Vocabulary.BOUNDARY)) {
      return !earlier.equals(Vocabulary.BOUNDARY);
    }
    return isEdge(earlier) || (isLetter(later) && isLetter(earlier));
  }

  private static boolean isEdge(String symbol) {
    return symbol.equals(Vocabulary.BOUNDARY) || symbol.equals(Vocabulary.PADDING);
  }

  private static boolean isLetter(String symbol) {
    return symbol.length() == 1 && new Word(symbol, 0, 1).isArabic();
  }
}
