package org.rasad.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParsedArticleTest {

  @Test
  void coversTheTextWithTheLeaves() {
    AnnotatedArticle article =
        parsed(
            """
            وأعلنت قيادتهم.
            (S (CC و) (VP (VBD أعلنت) (NP (NN قيادة) (NP (PRP$ هم)))) (PUNC .))
            """);

    assertEquals(List.of("و", "أعلنت", "قيادت", "هم", "."), words(article, 0));
  }

  @Test
  void foldsAlefInTheForms() {
    AnnotatedArticle article = parsed("أعلنت\n(VP (VBD أعلنت))");

    assertEquals("اعلنت", article.sentences().get(0).token(0).form());
  }

  @Test
  void restoresTheArticleAfterLam() {
    Sentence sentence = parsed("للقوات\n(PP (IN ل) (NP (DTNNS القوات)))").sentences().get(0);

    assertEquals("القوات", sentence.token(1).form());
    assertEquals(1, sentence.token(1).span().start());
  }

  @Test
  void joinsSegmentsOfOneWord() {
    Sentence sentence =
        parsed("في قاعدتها\n(PP (IN في) (NP (NN قاعدة) (NP (PRP$ ها))))").sentences().get(0);

    assertEquals(
        List.of(false, false, true), sentence.tokens().stream().map(Token::joined).toList());
  }

  @Test
  void passesOverDiacritics() {
    AnnotatedArticle article = parsed("قُتل رجل\n(VP (VBD قتل) (NP (NN رجل)))");

    assertEquals(List.of("قُتل", "رجل"), words(article, 0));
  }

  @Test
  void countsOffsetsOfLaterSentencesFromTheStartOfTheArticle() {
    AnnotatedArticle article =
        parsed("عاد\n(VP (VBD عاد))\nرحل الوفد\n(VP (VBD رحل) (NP (DTNN الوفد)))");

    assertEquals(List.of("رحل", "الوفد"), words(article, 1));
  }

  @Test
  void givesThePhraseTheHeadOfItsNoun() {
    Sentence sentence =
        parsed("هذه القوات\n(NP (NP (DT هذه)) (NP (DTNNS القوات)))").sentences().get(0);

    assertEquals(1, sentence.tree().root().head());
  }

  @Test
  void refusesTreesOfOtherWords() {
    assertThrows(
        IllegalArgumentException.class,
        () -> parsed("عاد الوفد\n(VP (VBD رحل) (NP (DTNN الوفد)))"));
  }

  @Test
  void refusesTreesThatEndTooSoon() {
    assertThrows(IllegalArgumentException.class, () -> parsed("عاد الوفد\n(VP (VBD عاد))"));
  }

  private static AnnotatedArticle parsed(String lines) {
    return ParsedArticle.of("a", LocalDate.of(2031, 5, 14), lines);
  }

  private static List<String> words(AnnotatedArticle article, int sentence) {
    return article.sentences().get(sentence).tokens().stream()
        .map(t -> t.span().in(article.article().text()))
        .toList();
  }
}
