package org.rasad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasad.annotate.AnnotatedArticle;
import org.rasad.annotate.ParsedArticle;
import org.rasad.source.Article;

class ExtractorTest {

  private static final String LINES =
      """
      قال الحزب إن الجيش هاجم أمس البلدة بطائرات مسيرة في كركوك
      (S (VP (VBD قال) (NP (DTNN الحزب)) (SBAR (IN إن) (S (NP (DTNN الجيش)) (VP (VBD هاجم) (NP (NN أمس)) (NP (DTNN البلدة)) (PP (IN ب) (NP (NNS طائرات) (JJ مسيرة))) (PP (IN في) (NP (NNP كركوك))))))))
      وأضاف أن ثلاثة جنود قتلوا
      (S (CC و) (VP (VBD أضاف) (SBAR (IN أن) (S (NP (CD ثلاثة) (NP (NN جنود))) (VP (VBD قتلوا))))))
      """;

  @Test
  void givesTheSameForTheSameArticle() {
    AnnotatedArticle article = ParsedArticle.of("a", Told.PUBLISHED, LINES);

    assertEquals(Told.by(article).extraction(), Told.by(article).extraction());
  }

  @Test
  void goesOnFromSentenceToSentence() {
    assertEquals(List.of("هاجم", "قتلوا"), Told.by(LINES).triggers());
  }

  @Test
  void tellsNoEventWithoutAMention() {
    Told told =
        Told.by(
            "هطل المطر بغزارة\n(S (VP (VBD هطل) (NP (DTNN المطر)) (PP (IN ب) (NP (NN غزارة)))))");

    assertEquals(List.of(), told.extraction().events());
  }

  @Test
  void readsAnArticleWithoutSentences() {
    AnnotatedArticle empty =
        new AnnotatedArticle(new Article("a", null, null, null, null, "..."), List.of());

    assertTrue(Told.by(empty).extraction().events().isEmpty());
  }

  @Test
  void needsTheDayOfPublicationForRelativeDates() {
    AnnotatedArticle dated =
        ParsedArticle.of(
            "a",
            LocalDate.of(2031, 5, 14),
            "هاجم الجيش البلدة أمس\n(S (VP (VBD هاجم) (NP (DTNN الجيش)) (NP (DTNN البلدة)) (NP (NN أمس))))");
    AnnotatedArticle undated =
        new AnnotatedArticle(
            new Article("a", null, null, null, null, dated.article().text()), dated.sentences());

    assertNull(Told.by(undated).event("هاجم").date());
  }
}
