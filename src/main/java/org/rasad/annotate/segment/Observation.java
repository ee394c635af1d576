package org.rasad.annotate.segment;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the model sees it: a row of places to label.
 *
 * <p>Each character of an Arabic word is a place; a word that is never cut is one place; between
 * two words is a place for the boundary. Reimplements CoreNLP's {@code IOBUtils.StringToIOB},
 * oddities included, for the model was trained with them. Not for use by several threads while it
 * is built.
 */
final class Observation {

  /** How far the model looks beyond the sentence on each side. */
  private static final int PADDING = 2;

  private final Spelling spelling;
  private final Vocabulary vocabulary;
  private final String text;

  private final int[] symbols;
  private final @Nullable Word[] words;
  private final boolean[] letters;
  private final int[] indexes;
  private final int[] starts;
  private final int[] ends;
  private int size;

  /**
   * Lays the words out.
   *
   * @param words of the text, in order
   */
  Observation(List<Word> words, String text, Spelling spelling, Vocabulary vocabulary) {
    this.spelling = spelling;
    this.vocabulary = vocabulary;
    this.text = text;
    int places = Math.max(0, words.size() - 1);
    for (Word word : words) {
      places += word.isArabic() ? word.form().length() : 1;
    }
    this.symbols = new int[places + 2 * PADDING];
    Arrays.fill(symbols, vocabulary.number(Vocabulary.PADDING));
    this.words = new Word[places];
    this.letters = new boolean[places];
    this.indexes = new int[places];
    this.starts = new int[places];
    this.ends = new int[places];
    for (Word word : words) {
      add(word);
    }
  }

  /** How many places there are. */
  int size() {
    return size;
  }

  /** The number of the symbol; that of the padding just outside of the sentence. */
  int symbol(int at) {
    return symbols[at + PADDING];
  }

  /** Whether the model knows the symbol. */
  boolean isKnown(int at) {
    return symbol(at) != vocabulary.unknown();
  }

  /** The word at a place; none at a boundary. */
  @Nullable Word word(int at) {
    return words[at];
  }

  /** Which character of its word it is. */
  int index(int at) {
    return indexes[at];
  }

  /** How many characters the word has; none at a boundary. */
  int wordLength(int at) {
    Word word = words[at];
    return word == null ? 0 : word.form().length();
  }

  /** How many characters of the word follow. */
  int after(int at) {
    return wordLength(at) - symbolLength(at) - indexes[at];
  }

  /** What stands at a place: a character or a whole word; nothing at a boundary. */
  String form(int at) {
    Word word = words[at];
    if (word == null) {
      return "";
    }
    return letters[at] ? String.valueOf(word.form().charAt(indexes[at])) : word.form();
  }

  /** Where the place starts in the text. */
  int start(int at) {
    return starts[at];
  }

  /** Where the place ends in the text. */
  int end(int at) {
    return ends[at];
  }

  private int symbolLength(int at) {
    if (letters[at]) {
      return 1;
    }
    return words[at] == null ? Vocabulary.BOUNDARY.length() : wordLength(at);
  }

  private void add(Word word) {
    if (size > 0) {
      place(vocabulary.number(Vocabulary.BOUNDARY), null, 0, word.start(), word.end());
    }
    if (word.isArabic()) {
      addLetters(word);
    } else {
      addWhole(new Word(withoutMarkers(word.form()), word.start(), word.end()));
    }
  }

  private void addWhole(Word word) {
    place(vocabulary.number(word.form()), word, 0, word.start(), word.end());
  }

  private void addLetters(Word word) {
    int from = word.start();
    for (int i = 0; i < word.form().length(); i++) {
      from = Math.min(skipDropped(from, word.end()), i == 0 ? word.end() : word.end() - 1);
      letters[size] = true;
      // Characters dropped before the first belong to it, those after the last to the last.
      int start = i == 0 ? word.start() : from;
      place(vocabulary.letter(word.form().charAt(i)), word, i, start, from + 1);
      from++;
    }
    ends[size - 1] = word.end();
  }

  private int skipDropped(int from, int end) {
    int at = from;
    while (at < end && spelling.of(text.charAt(at)) == Spelling.DROPPED) {
      at++;
    }
    return at;
  }

  private void place(int symbol, @Nullable Word word, int index, int start, int end) {
    symbols[size + PADDING] = symbol;
    words[size] = word;
    indexes[size] = index;
    starts[size] = start;
    ends[size] = end;
    size++;
  }

  /**
   * CoreNLP takes the text {@code null} for the marker of a segment when there is no such marker,
   * and drops a character in its place.
   */
  private static String withoutMarkers(String form) {
    if (form.equals(Vocabulary.PADDING)) {
      return form;
    }
    int start = form.startsWith(Vocabulary.PADDING) ? 1 : 0;
    int end = form.length() - (form.endsWith(Vocabulary.PADDING) ? 1 : 0);
    return form.substring(start, end);
  }
}
