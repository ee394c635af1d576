package org.rasad.store.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasad.lexicon.SpellingVariants;

final class FoldingAnalyzerTest {

  private static final FoldedSpelling SPELLING = new FoldedSpelling(SpellingVariants.load());
  private static final Analyzer NAMES = FoldingAnalyzer.ofNames(SPELLING);
  private static final Analyzer ASKED = FoldingAnalyzer.ofAskedNames(SPELLING);
  private static final Analyzer WORDS = FoldingAnalyzer.ofWords(SPELLING);
  private static final Analyzer TEXTS = FoldingAnalyzer.ofTexts(SPELLING);
  private static final Analyzer ASKED_TEXTS = FoldingAnalyzer.ofAskedTexts(SPELLING);

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @CsvSource({
    "أمريكا, أميركا, the Levantine spelling",
    "أمريكا, امريكا, alef without hamza",
    "مسؤول, مسئول, the Egyptian seat of hamza",
    "شؤون, شئون, the Egyptian seat of hamza",
    "المسؤولين, المسئولين, a variant inside a word",
    "علماء, علما, hamza on the line left out",
    "إسرائيل, اسراييل, hamza on ya",
    "مصطفى, مصطفي, alef maqsura",
    "غزة, غزه, ta marbuta",
    "بِغْدَاد, بغداد, vowel signs",
    "بغـــداد, بغداد, tatweel",
    "آل, ال, madda",
    "کركوک, كركوك, Persian kaf",
    "ﻻجئ, لاجئ, a ligature",
    "نتنياهو, نتانياهو, a foreign name",
    "سوريا, سورية, a country with ta marbuta",
    "١٢٣, 123, Arabic digits",
    "۱۲۳, 123, Persian digits",
    "Erdoğan, erdogan, Latin diacritics and capitals",
    "Qa'ida, Qaida, an apostrophe",
    "Qaʿida, Qaida, a half ring",
    "غ\u200Cزة, غزة, an invisible mark",
  })
  void foldsToTheSameWord(String one, String other, String reason) {
    assertEquals(terms(WORDS, one), terms(WORDS, other), reason);
  }

  @ParameterizedTest(name = "{0} ≠ {1}: {2}")
  @CsvSource({
    "إيران, إيراني, names are not stemmed",
    "عمر, عمرو, another name",
    "حلب, حلبي, a man from there",
    "روس, رؤوس, hamza on a seat is a letter",
    "يوم, يومي, no variant",
    "سوري, سوريا, an adjective",
    "Iran, Iraq, Latin script",
  })
  void keepsApart(String one, String other, String reason) {
    assertFalse(terms(WORDS, one).equals(terms(WORDS, other)), reason);
  }

  @ParameterizedTest(name = "{0} finds the name {1}: {2}")
  @CsvSource({
    "القاعدة, قاعدة, with the article",
    "قاعدة, القاعدة, without the article",
    "بالقاعدة, القاعدة, after bi-",
    "والحوثيون, الحوثيون, after wa-",
    "للحوثيين, الحوثيين, after li- with the article",
    "لحزب, حزب, after li-",
    "وبغداد, بغداد, after wa-",
    "وزارة, وزارة, a word that begins like a particle",
  })
  void particlesDoNotHideAName(String asked, String name, String reason) {
    assertFalse(Collections.disjoint(terms(ASKED, asked), terms(NAMES, name)), reason);
  }

  @ParameterizedTest(name = "{0} does not find the name {1}: {2}")
  @CsvSource({
    "زارة, وزارة, names have no particles of their own",
    "وله, الهول, too short a rest",
    "إيراني, إيران, no stems",
  })
  void otherNamesStayHidden(String asked, String name, String reason) {
    assertTrue(Collections.disjoint(terms(ASKED, asked), terms(NAMES, name)), reason);
  }

  @ParameterizedTest(name = "{0} finds the text {1}: {2}")
  @CsvSource({
    "صاروخ, وصاروخين, a dual after wa-",
    "أمريكية, الأميركيين, nationality",
    "مسئول, المسؤولون, a plural of a variant",
    "هجوم, بالهجوم, a particle",
    "صاروخ, صاروخا, the accusative",
    "هاجم, هاجموا, the plural of a verb",
    "طائرة, بطائرة, a particle before a word without article",
    "صواريخ, وبصواريخ, two particles",
    "بغداد, بغداد, a name that begins like a particle",
  })
  void textsAreStemmed(String asked, String text, String reason) {
    assertTrue(terms(TEXTS, text).containsAll(terms(ASKED_TEXTS, asked)), reason);
  }

  @ParameterizedTest(name = "{0} does not find the text {1}: {2}")
  @CsvSource({
    "دع, دعا, a root letter",
    "قاعدة, قواعد, a broken plural",
    "لدة, بلدة, too short a rest"
  })
  void stemsAreLight(String asked, String text, String reason) {
    assertFalse(terms(TEXTS, text).containsAll(terms(ASKED_TEXTS, asked)), reason);
  }

  @Test
  void aBeginningIsFoldedButNotStemmed() {
    assertEquals("امريك", NAMES.normalize("x", "أميرك").utf8ToString());
    assertEquals("الصاروخين", TEXTS.normalize("x", "الصاروخين").utf8ToString());
  }

  @Test
  void takesAnyText() {
    assertEquals(List.of(), terms(NAMES, ""));
    assertEquals(List.of(), terms(NAMES, " \u0640 - « » "));
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      String text =
          random
              .ints(20, 0, 0x1FFFF)
              .mapToObj(
                  c -> c % 3 == 0 ? Character.toString(0x600 + c % 0x100) : Character.toString(c))
              .collect(Collectors.joining());
      assertFalse(terms(NAMES, text).contains(""), text);
    }
  }

  private static List<String> terms(Analyzer analyzer, String text) {
    return NameKey.terms(analyzer, "x", text);
  }
}
