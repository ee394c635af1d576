package org.rasad.annotate.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SegmentJoinerTest {

  private static final Spelling SPELLING = new Spelling(WordSegmenterTest.SPELLING);
  private static final SegmenterModel MODEL = new ModelBuilder().build();

  /** B begin, C continue, _ boundary, W whole, R rewrite, O outside. */
  private static final String LETTERS = "OBC_WR";

  @ParameterizedTest(name = "{3}")
  @CsvSource({
    "وبيت, BBCC, و:0-1 بيت:1-4, a particle is cut off",
    "مدرستنا, BCCCRBC, مدرسة:0-5 نا:5-7, ta marbuta before a pronoun",
    "للبيت, BRCCC, ل:0-1 البيت:1-5, the alef of the article is written",
    "عليه, BCRB, على:0-3 ه:3-4, alef maqsura before a pronoun",
    "بيت 12, BCC_W, بيت:0-3 12:4-6, a number stays whole",
    "بيت بيت, BCC_BCC, بيت:0-3 بيت:4-7, a boundary ends a word",
    "بيت, CCC, بيت:0-3, a word that does not begin",
    "بيت, BWC, ب:0-1 يت:1-3, a whole begins a segment",
    "بيت, BRC, بىت:0-3, a letter that is written otherwise",
    "بُيُوتُهُ, BCCCB, بيوت:0-6 ه:7-9, a vowel sign between two segments is in neither",
    "بيت, BOC, بيت:0-3, a label for the outside goes on"
  })
  void joins(String text, String labels, String segments, String reason) {
    List<Word> words = new WordScanner(SPELLING).words(text);
    Observation sentence = new Observation(words, text, SPELLING, MODEL.vocabulary());
    Label[] codes =
        labels.chars().mapToObj(c -> Label.at(LETTERS.indexOf(c))).toArray(Label[]::new);

    String joined =
        new SegmentJoiner(sentence, codes)
            .segments().stream()
                .map(s -> s.form() + ":" + s.start() + "-" + s.end())
                .collect(Collectors.joining(" "));

    assertEquals(segments, joined, reason);
    assertEquals(labels.length(), sentence.size());
  }
}
