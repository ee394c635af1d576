package org.rasad.eval.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldingTest {

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      textBlock =
          """
          سَرايا الفَجْر, سرايا فجر, vowel signs and the article
          قـــاعدة, قاعده, tatweel and ta marbuta
          أإآٱ ى ئ ؤ, اااا ي ي و, variants of letters
          والبلدة بالبلدة فالبلدة كالبلدة للبلدة, بلده بلده بلده بلده بلده, the article after a particle
          وبالبلدة لالبلدة, وبالبلده لالبلده, only one particle and not every one
          الالتزام, التزام, the article once
          ال بلدة, ' بلده', the article alone leaves an empty word
          أميركا الأميركية, امريكا امريكيه, America as it is written in the Levant
          «قوات» (X-2_b): ١٢, قوات x 2_b ١٢, punctuation; letters and digits stay
          حـ\u200f\u202bبر, حبر, invisible marks
          'عين\u00a0الأسد', عين اسد, any white space
          '', '', nothing
          '،، «»', '', nothing but punctuation
          'İΣ ΑΣ', 'i\u0307ς ας', lower case as Unicode has it
          کرد ی, کرد ی, Persian letters stay
          """)
  void folds(String text, String folded, String reason) {
    assertEquals(folded, NameFolding.fold(text), reason);
  }

  @Test
  void prepositionIsOneLetter() {
    assertEquals("لبلده", NameFolding.withoutPreposition("للبلده"));
    assertEquals("بلده", NameFolding.withoutPreposition("بلده"));
  }

  @Test
  void nameHasItsWordsOnce() {
    assertEquals(new Name(" قوم و قوم", Set.of("قوم", "و")), Name.of("ال قوم و القوم"));
  }
}
