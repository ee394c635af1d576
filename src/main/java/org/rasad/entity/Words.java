package org.rasad.entity;

import java.util.Set;
import org.rasad.annotate.Sentence;
import org.rasad.annotate.Token;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.Gazetteer;

/** Tells from its tag and form what a token may be in a noun phrase. Immutable. */
final class Words {

  /** Nouns that the tagger calls NN but that open an adverbial phrase and so end a name. */
  private static final Set<String> ADVERBIAL =
      Set.of(
          "مع",
          "بعد",
          "قبل",
          "خلال",
          "ضد",
          "بين",
          "داخل",
          "عبر",
          "قرب",
          "عند",
          "نحو",
          "دون",
          "حول",
          "امام",
          "شمال",
          "جنوب",
          "غرب",
          "شرق",
          "شمالي",
          "جنوبي",
          "غربي",
          "شرقي",
          "وسط",
          "يوم",
          "الاثنين",
          "الثلاثاء",
          "الاربعاء",
          "الخميس",
          "الجمعه",
          "السبت",
          "الاحد",
          "امس",
          "اليوم",
          "مساء",
          "صباح",
          "فجر",
          "ليل",
          "ليله",
          "منذ",
          "عقب",
          "وفق",
          "حسب",
          "لدي",
          "تحت",
          "فوق",
          "خارج",
          "اثر",
          "جراء",
          "اثناء",
          "ضمن",
          "غير",
          "كافه",
          "جميع",
          "كل",
          "بعض",
          "عده",
          "عدد",
          "ازاء",
          "حيال",
          "تجاه",
          "بحق",
          "رغم",
          "باتجاه",
          "علي",
          "غدا",
          "الان",
          "حين",
          "حيث",
          "بينما",
          "فيما",
          "ايضا",
          "مؤخرا",
          "رسميا",
          "مجددا");

  private static final Set<String> NAME_PARTS =
      Set.of("بن", "ابن", "بنت", "ابو", "ابي", "ام", "عبد", "ال", "دي", "فان");

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

  static boolean isAdverbial(Token token) {
    return ADVERBIAL.contains(folded(token)) || ADVERBIAL.contains(stem(token));
  }

  static boolean isNamePart(Token token) {
    return NAME_PARTS.contains(folded(token));
  }

  /** An adjective by its tag, or by its nisba ending where the tagger took it for a noun. */
  static boolean isAdjective(Token token, Gazetteer gazetteer) {
    String stem = stem(token);
    boolean nisba =
        hasArticle(token) && (stem.endsWith("ي") || stem.endsWith("يه")) && stem.length() > 3;
    return isAdjectiveTag(token.tag()) || nisba || gazetteer.nationality(folded(token)).isPresent();
  }

  static boolean isQuote(Token token) {
    return token.form().equals("\"") || token.form().equals("'");
  }

  static boolean opensBracket(Token token) {
    return token.form().equals("(") || token.form().equals("[");
  }

  static boolean isComma(Token token) {
    return token.form().equals(",") || token.form().equals("،");
  }

  /** The token's words as they stand in the original, for labels. */
  static String text(Sentence sentence, int from, int to, String original) {
    return sentence.span(from, to).in(original);
  }

  private static boolean isAdjectiveTag(String tag) {
    return tag.startsWith("JJ") || tag.startsWith("DTJJ") || tag.equals("ADJ_NUM");
  }
}
