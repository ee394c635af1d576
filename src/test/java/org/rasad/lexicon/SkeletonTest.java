package org.rasad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SkeletonTest {

  @ParameterizedTest
  @CsvSource({
    "هاجم, هجم, long vowel of form III",
    "هجوم, هجم, verbal noun",
    "اعتقال, عتقل, form VIII",
    "الجنود, جند, article and broken plural",
    "جنديين, جند, dual",
    "مسلحون, مسلح, sound plural",
    "قَصْف, قصف, diacritics",
    "آوى, آوى, nothing but weak letters",
    "سفينة, سفن, teh marbuta",
    "وان, ن, too short for its ending to be cut off"
  })
  void keepsTheConsonants(String word, String skeleton, String reason) {
    assertEquals(ArabicSpelling.fold(skeleton), Skeleton.of(word), reason);
  }
}
