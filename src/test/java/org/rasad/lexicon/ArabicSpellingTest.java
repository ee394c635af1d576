package org.rasad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArabicSpellingTest {

  private static final int RANDOM_STRINGS = 2_000;

  @ParameterizedTest
  @CsvSource({
    "أمن, امن, hamza above alef",
    "إعلام, اعلام, hamza below alef",
    "آبار, ابار, alef with madda",
    "ٱلبحر, البحر, alef wasla",
    "مستشفى, مستشفي, alef maqsura becomes ya",
    "مدرسة, مدرسه, ta marbuta becomes ha",
    "مسؤول, مسوول, hamza on waw",
    "طائرة, طايره, hamza on ya",
    "شيء, شيء, hamza on the line is no variant",
    "کتاب, كتاب, Persian kaf",
    "علی, علي, Persian ya",
    "كـــتاب, كتاب, tatweel",
    "مُعَلِّمٌ, معلم, vowel signs and shadda",
    "هٰذا, هذا, superscript alef",
    "أَمِيرْكِيّ, امريكي, vowel signs do not hide a rule",
    "BBC, bbc, Latin letters become lower case",
    "٢٠٢٤, ٢٠٢٤, digits stay",
    "إف-16, اف-16, ASCII digits and marks stay",
    "قناة BBC 24, قناه bbc 24, mixed direction and single spaces"
  })
  void foldsSpellingVariants(String word, String expected, String reason) {
    assertEquals(expected, ArabicSpelling.fold(word), reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"أميركا", "أمريكا", "اميركا", "امريكا"})
  void givesAmericaOneKey(String spelling) {
    assertEquals("امريكا", ArabicSpelling.fold(spelling));
  }

  @Test
  void foldsAmericaMoreThanOnce() {
    assertEquals("امريكي وامريكيه", ArabicSpelling.fold("أميركي وأميركية"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "ـ", "\u064B\u0655"})
  void foldsWhatHasNoLetterToWhiteSpace(String text) {
    assertTrue(ArabicSpelling.fold(text).isBlank());
  }

  @Test
  void keepsWhiteSpaceAsItIs() {
    assertEquals(" ا\t ب\n", ArabicSpelling.fold(" أ\t ب\n"));
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    Random random = new Random(7);

    for (int i = 0; i < RANDOM_STRINGS; i++) {
      String once = ArabicSpelling.fold(arabicBlock(random));

      assertEquals(once, ArabicSpelling.fold(once));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "القوات, قوات, an article before a stem",
    "قوات, قوات, no article",
    "الف, الف, one letter is no stem",
    "البو, بو, two letters are",
    "ال, ال, the article alone",
    "'', '', nothing"
  })
  void takesTheArticleOff(String folded, String expected, String reason) {
    assertEquals(expected, ArabicSpelling.withoutArticle(folded), reason);
  }

  @Test
  void doesNotTakeAThousandForAnArticle() {
    assertFalse(ArabicSpelling.hasArticle("الف"));
  }

  @ParameterizedTest
  @ValueSource(ints = {'ا', 'ء', 'ي', 'پ', 'گ', 'ژ'})
  void knowsArabicLetters(int letter) {
    assertTrue(ArabicSpelling.isArabicLetter(letter));
  }

  @ParameterizedTest
  @ValueSource(ints = {'a', '1', '٣', '،', ' ', 'َ', 'ـ', 0x1F600, 0xD800})
  void takesNothingElseForAnArabicLetter(int codePoint) {
    assertFalse(ArabicSpelling.isArabicLetter(codePoint));
  }

  private static String arabicBlock(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append((char) random.nextInt(0x600, 0x700));
    }
    return text.toString();
  }
}
