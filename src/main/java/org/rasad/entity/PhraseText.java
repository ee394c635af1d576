package org.rasad.entity;

import org.rasad.annotate.AnnotatedArticle;
import org.rasad.annotate.Sentence;
import org.rasad.lexicon.ArabicSpelling;

/** Writes the words of phrases of an article as names. Immutable. */
final class PhraseText {

  private static final String OF = "ل";
  private static final String TEH = "ت";
  private static final String TEH_MARBUTA = "ة";
  private static final String FEMININE_PLURAL = "ات";
  private static final String HAMZA = "ء";

  /** Seats that hamza takes before a pronoun: حلفائه, حلفاؤه. */
  private static final String HAMZA_SEATS = "ئؤ";

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

  /** The words of a candidate that a pronoun follows, as they are written without it: قاعدة. */
  String possessed(Sentence sentence, Candidate candidate) {
    String words = label(sentence, candidate.from(), candidate.to());
    int end = words.length() - 1;
    boolean singular = candidate.size() == 1 && end > 2;
    if (singular && words.endsWith(TEH) && !ArabicSpelling.fold(words).endsWith(FEMININE_PLURAL)) {
      return words.substring(0, end) + TEH_MARBUTA;
    }
    return singular && HAMZA_SEATS.indexOf(words.charAt(end)) >= 0
        ? words.substring(0, end) + HAMZA
        : words;
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
