package org.rasad.entity;

import org.rasad.annotate.AnnotatedArticle;
import org.rasad.annotate.Sentence;
import org.rasad.lexicon.ArabicSpelling;

/** Writes the words of phrases of an article as names. Immutable. */
final class PhraseText {

  private static final String OF = "ل";
  private static final String ALEF = "ا";

  private final AnnotatedArticle article;

  PhraseText(AnnotatedArticle article) {
    this.article = article;
  }

  /**
   * Titles are compared by their words without the article, so that الرئيس العراقي is رئيس عراقي.
   */
  static String titleKey(Sentence sentence, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (!sentence.token(i).isPunctuation()) {
        key.append(Words.stem(sentence.token(i))).append(' ');
      }
    }
    return key.toString().strip();
  }

  /**
   * The words as they stand, without marks; the article that لل hides is written out (للقوات،
   * للاجئين).
   */
  String label(Sentence sentence, int from, int to) {
    String original = sentence.span(from, to).in(article.article().text());
    String form = sentence.token(from).form();
    boolean articleHidden = form.startsWith(ArabicSpelling.ARTICLE) && original.startsWith(OF);
    boolean bothLettersHidden =
        form.startsWith(ArabicSpelling.ARTICLE + OF) && !original.startsWith(OF + OF);
    String hidden = !articleHidden ? "" : bothLettersHidden ? ArabicSpelling.ARTICLE : ALEF;
    String words = hidden + original;
    return words.replaceAll("[\"“”„«»()\\[\\]\\p{Cf}]+", " ").replaceAll("\\s+", " ").strip();
  }
}
