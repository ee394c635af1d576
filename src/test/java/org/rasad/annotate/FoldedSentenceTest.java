package org.rasad.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldedSentenceTest {

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "هاجمت/VBD قوة/NN بلدة/NN, هاجمت قوه بلده, words with one space between them",
    "و/CC +هاجم/VBD +هم/PRP جيش/NN, وهاجمهم جيش, tokens of one word stand together",
    "قوات/NN \"/PUNC قسد/NN \"/PUNC هنا/RB, قوات قسد هنا, quotation marks are left out",
    "قوات/NN (/PUNC قسد/NN )/PUNC هنا/RB, قوات قسد هنا, so are brackets",
    "قوات/NN [/PUNC قسد/NN ]/PUNC هنا/RB, قوات قسد هنا, and square brackets",
    "\"/PUNC قسد/NN, قسد, a mark at the start",
    "ب/IN +\"/PUNC +قسد/NN, ب قسد, a mark parts a clitic from its word",
    "دمشق/NNP ;/PUNC حلب/NNP, دمشق ; حلب, any other mark ends a phrase",
    "دمشق/NNP :\"/PUNC حلب/NNP, دمشق :\" حلب, also where it stands beside a quotation mark",
    "مقاتلات/NNS اف/NN -/PUNC +16/CD, مقاتلات اف 16, a hyphen before its number is left out",
    "دمشق/NNP -/PUNC حلب/NNP, دمشق - حلب, a dash between words ends a phrase"
  })
  void folds(String sentence, String text, String reason) {
    assertEquals(text, FoldedSentence.of(Built.sentence(sentence)).text(), reason);
  }

  @Test
  void leavesOneSpaceAfterAMarkAtTheEnd() {
    assertEquals("قسد ", FoldedSentence.of(Built.sentence("قسد/NN \"/PUNC")).text());
  }

  @Test
  void knowsWhereATokenBegins() {
    FoldedSentence folded = FoldedSentence.of(Built.sentence("و/CC +هاجم/VBD جيش/NN"));

    assertEquals(1, folded.start(1));
    assertEquals(6, folded.start(2));
  }

  @ParameterizedTest
  @CsvSource({
    "0, -1, the start",
    "1, 0, after the clitic",
    "3, -1, inside a token",
    "5, 1, after the stem",
    "6, -1, after the space",
    "9, 3, the mark before it has no characters"
  })
  void knowsWhichTokenEndsAtAPlace(int place, int token, String reason) {
    FoldedSentence folded = FoldedSentence.of(Built.sentence("و/CC +هاجم/VBD \"/PUNC جيش/NN"));

    assertEquals(token, folded.tokenEndingAt(place), reason);
  }
}
