package org.rasad.annotate;

import java.util.Objects;
import org.rasad.text.Span;

/**
 * One segment of a word: a stem or a clitic, as the Arabic segmenter cuts it.
 *
 * @param index position in its sentence, from 0
 * @param form the segment with alef folded and diacritics dropped, as CoreNLP's {@code word()};
 *     {@code لل} is cut into {@code ل} and {@code ال…}
 * @param tag part of speech of the Penn Arabic Treebank's reduced set; {@code PUNC} for whatever
 *     has no letter and no digit
 * @param span the characters of the original text that it covers
 * @param joined whether it continues the word of the token before it, without white space
 */
public record Token(int index, String form, String tag, Span span, boolean joined) {

  public Token {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(tag, "tag");
    Objects.requireNonNull(span, "span");
    if (index < 0) {
      throw new IllegalArgumentException("A token's index is not negative.");
    }
  }

  public boolean isPunctuation() {
    return tag.equals("PUNC");
  }

  public boolean isVerb() {
    return tag.startsWith("VB") && !tag.equals("VBG");
  }

  /** Attached or free personal pronoun, also the possessive. */
  public boolean isPronoun() {
    return tag.startsWith("PRP");
  }
}
