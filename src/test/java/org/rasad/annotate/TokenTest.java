package org.rasad.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasad.text.Span;

final class TokenTest {

  @ParameterizedTest
  @CsvSource({
    "VBD, true, perfect",
    "VBP, true, imperfect",
    "VBN, true, passive",
    "VBG, false, a masdar that acts as a verb",
    "VN, false, a participle that acts as a verb",
    "NN, false, noun"
  })
  void knowsVerbs(String tag, boolean verb, String reason) {
    assertEquals(verb, token(tag).isVerb(), reason);
  }

  @ParameterizedTest
  @CsvSource({"PRP, true, object", "PRP$, true, possessive", "WP, false, relative"})
  void knowsPronouns(String tag, boolean pronoun, String reason) {
    assertEquals(pronoun, token(tag).isPronoun(), reason);
  }

  @ParameterizedTest
  @CsvSource({"PUNC, true", "CC, false"})
  void knowsMarks(String tag, boolean mark) {
    assertEquals(mark, token(tag).isPunctuation());
  }

  @Test
  void refusesANegativeIndex() {
    assertThrows(
        IllegalArgumentException.class, () -> new Token(-1, "قال", "VBD", new Span(0, 3), false));
  }

  private static Token token(String tag) {
    return new Token(0, "قال", tag, new Span(0, 3), false);
  }
}
