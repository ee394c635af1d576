package org.rasad.annotate.parse;

import java.util.List;

/** The words and tags of a sentence as symbols, with what CoreNLP writes for what is not there. */
final class Sentence {

  private final int[] words;
  private final int[] tags;
  private final SeparatorPlaces separators;

  /** The numbers from 0 to the count of separators, written out. */
  private final int[] counts;

  private final int nullSymbol;

  Sentence(List<String> words, List<String> tags, Symbols symbols) {
    this.words = words.stream().mapToInt(symbols::number).toArray();
    this.tags = tags.stream().mapToInt(symbols::number).toArray();
    this.separators = new SeparatorPlaces(words, symbols);
    this.counts = new int[separators.count() + 1];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = symbols.number(Integer.toString(i));
    }
    this.nullSymbol = symbols.number(NodeRows.NULL);
  }

  int size() {
    return words.length;
  }

  Nodes nodes() {
    return new Nodes(words, tags);
  }

  boolean holds(int position) {
    return position >= 0 && position < words.length;
  }

  /** The word, absent outside of the sentence. */
  int word(int position) {
    return holds(position) ? words[position] : Symbols.ABSENT;
  }

  /** The tag, absent outside of the sentence. */
  int tag(int position) {
    return holds(position) ? tags[position] : Symbols.ABSENT;
  }

  SeparatorPlaces separators() {
    return separators;
  }

  /** A count of separators, written out. */
  int written(int separatorCount) {
    return counts[separatorCount];
  }

  /** What is written in the place of a value that is not there. */
  int nullSymbol() {
    return nullSymbol;
  }
}
