package org.rasad.eval.gold;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rasad.eval.part.FaultException;
import org.rasad.eval.part.Members;
import org.rasad.eval.part.Range;
import org.rasad.eval.part.Shortened;
import org.rasad.record.CodePoints;

/**
 * Finds the strings of one sentence in the document.
 *
 * @param sentence its words
 * @param start where it stands in the text, in UTF-16 units
 * @param offsets of the text
 * @param faults gets a message for each string that the sentence does not hold
 */
record QuoteFinder(String sentence, int start, CodePoints offsets, Consumer<String> faults) {

  QuoteFinder {
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(offsets, "offsets");
    Objects.requireNonNull(faults, "faults");
  }

  /**
   * Finds an object with {@code text} and perhaps {@code n}.
   *
   * @param what what it is, for the message
   * @return nothing if it does not stand in the sentence
   */
  @Nullable Quote find(String what, Members words) throws FaultException {
    Integer n = words.number("n");
    return find(what, words.needed("text"), n == null ? 1 : n);
  }

  /** Finds the n-th place of a string. */
  @Nullable Quote find(String what, String words, int n) {
    int at = Occurrence.of(words, sentence, n);
    if (at < 0) {
      faults.accept(
          "The %s «%s» (n=%d) does not stand in the sentence «%s»."
              .formatted(what, words, n, shortened()));
      return null;
    }
    int from = start + at;
    return new Quote(new Range(offsets.at(from), offsets.at(from + words.length())), words);
  }

  /** The beginning of the sentence, for messages. */
  String shortened() {
    return Shortened.text(sentence);
  }
}
