package org.rasad.annotate.parse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words, tags and labels of a model as numbers from 1, in one space: where CoreNLP compares
 * strings, it does not ask which of the three they are.
 */
final class Symbols {

  /** No symbol at all, in the place of one that a feature does not have. */
  static final int ABSENT = 0;

  /** A string that the model does not hold; no feature of the model can contain it. */
  static final int UNKNOWN = -1;

  private final List<String> texts;
  private final Map<String, Integer> numbers;

  Symbols(List<String> texts) {
    this.texts = List.copyOf(texts);
    this.numbers = HashMap.newHashMap(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      if (numbers.put(texts.get(i), i + 1) != null) {
        throw new IllegalArgumentException("The symbol \"" + texts.get(i) + "\" is there twice.");
      }
    }
  }

  int size() {
    return texts.size();
  }

  int number(String text) {
    return numbers.getOrDefault(text, UNKNOWN);
  }

  String text(int number) {
    return texts.get(number - 1);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  static Symbols read(DataInput in) throws IOException {
    String[] texts = new String[Bulk.length(in)];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = in.readUTF();
    }
    return new Symbols(List.of(texts));
  }
}
