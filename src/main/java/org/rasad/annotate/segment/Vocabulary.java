package org.rasad.annotate.segment;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * The symbols that the model knows, numbered: Arabic characters, whole words that are never cut,
 * the {@link #BOUNDARY} between words and the {@link #PADDING} beyond the sentence. Immutable.
 */
final class Vocabulary {

  /** What CoreNLP writes for the space between two words. */
  static final String BOUNDARY = ".#.";

  /** What CoreNLP writes for a place before or after the sentence: there is no character. */
  static final String PADDING = "null";

  /** More symbols than this would not fit three to a key. */
  private static final int LARGEST = 1 << 16;

  private final List<String> symbols;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** The numbers of the single Arabic characters. */
  private final int[] letters = new int[ArabicBlock.SIZE];

  /** Numbers the symbols in their order. */
  Vocabulary(SortedSet<String> symbols) {
    this(List.copyOf(symbols));
  }

  private Vocabulary(List<String> symbols) {
    if (symbols.size() >= LARGEST) {
      throw new IllegalArgumentException("Too many symbols in the segmenter: " + symbols.size());
    }
    this.symbols = symbols;
    for (int i = 0; i < symbols.size(); i++) {
      numbers.put(symbols.get(i), i);
    }
    for (char c = ArabicBlock.FIRST; c <= ArabicBlock.LAST; c++) {
      letters[c - ArabicBlock.FIRST] = number(String.valueOf(c));
    }
  }

  /** The number of a symbol; that of {@link #unknown} if the model does not know it. */
  int number(String symbol) {
    return numbers.getOrDefault(symbol, symbols.size());
  }

  /** The number of an Arabic character, as {@link #number} but faster. */
  int letter(char arabic) {
    return letters[arabic - ArabicBlock.FIRST];
  }

  /** All symbols; each is at the place of its number. */
  List<String> symbols() {
    return symbols;
  }

  /** The number that stands for every unknown symbol; no feature has it. */
  int unknown() {
    return symbols.size();
  }

  boolean contains(String symbol) {
    return numbers.containsKey(symbol);
  }

  /** The key of the feature of two neighbours; the later one first, as CoreNLP names it. */
  static long key(int current, int previous) {
    return (long) current << Short.SIZE | previous;
  }

  /** The key of the feature of three neighbours; the last one first. */
  static long key(int current, int previous, int first) {
    return key(current, previous) << Short.SIZE | first;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(symbols.size());
    for (String symbol : symbols) {
      out.writeUTF(symbol);
    }
  }

  static Vocabulary read(DataInput in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size >= LARGEST) {
      throw new IOException("The stored segmenter is damaged: " + size + " symbols.");
    }
    List<String> symbols = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      symbols.add(in.readUTF());
    }
    return new Vocabulary(List.copyOf(symbols));
  }
}
