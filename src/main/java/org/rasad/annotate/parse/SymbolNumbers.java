package org.rasad.annotate.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives numbers to strings while a model is read. */
final class SymbolNumbers {

  private static final int MOST = 1 << FeatureTable.SYMBOL_BITS;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();

  /** The number of a string, a new one if it has none. */
  int of(String text) {
    Integer known = numbers.get(text);
    if (known != null) {
      return known;
    }
    texts.add(text);
    if (texts.size() >= MOST) {
      throw new IllegalStateException(
          "The parser's model has more than " + MOST + " symbols; raise FeatureTable.SYMBOL_BITS.");
    }
    numbers.put(text, texts.size());
    return texts.size();
  }

  int size() {
    return texts.size();
  }

  Symbols symbols() {
    return new Symbols(texts);
  }
}
