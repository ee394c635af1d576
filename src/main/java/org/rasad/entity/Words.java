package org.rasad.entity;

import org.rasad.annotate.Token;
import org.rasad.lexicon.ArabicSpelling;

/** Tells from its tag and form what a token may be in a noun phrase. */
final class Words {

  private static final String ARABIC_COMMA = "،";

  private Words() {}

  static String folded(Token token) {
    return ArabicSpelling.fold(token.form());
  }

  static String stem(Token token) {
    return ArabicSpelling.withoutArticle(folded(token));
  }

  static boolean isNominal(Token token) {
    String tag = token.tag();
    return tag.startsWith("NN")
        || tag.startsWith("DTNN")
        || isAdjectiveTag(tag)
        || tag.equals("VBG")
        || tag.equals("VN");
  }

  static boolean isProperTag(Token token) {
    return token.tag().startsWith("NNP") || token.tag().startsWith("DTNNP");
  }

  static boolean hasArticle(Token token) {
    return token.tag().startsWith("DT") || ArabicSpelling.hasArticle(folded(token));
  }

  static boolean isQuote(Token token) {
    return token.form().equals("\"") || token.form().equals("'");
  }

  static boolean isComma(Token token) {
    return token.form().equals(",") || token.form().equals(ARABIC_COMMA);
  }

  static boolean isAdjectiveTag(String tag) {
    return tag.startsWith("JJ") || tag.startsWith("DTJJ") || tag.equals("ADJ_NUM");
  }
}
