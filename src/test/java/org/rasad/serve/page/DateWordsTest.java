package org.rasad.serve.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasad.serve.view.Language;

class DateWordsTest {

  @ParameterizedTest
  @CsvSource({
    "2024-01-10, 10 يناير 2024, 10 January 2024",
    "2024-01, يناير 2024, January 2024",
    "2024, 2024, 2024",
    "<b>, <b>, <b>",
  })
  void writesWhatIsKnownOfADate(String iso, String arabic, String english) {
    assertEquals(arabic, DateWords.of(iso, Language.ARABIC));
    assertEquals(english, DateWords.of(iso, Language.ENGLISH));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-10, 2024-01-10, 10 January 2024",
    "2024-02-01, 2024-02-29, February 2024",
    "2024-01-01, 2024-12-31, 2024",
    "2024-01-01, 2024-01-05, 1 January 2024 – 5 January 2024",
    "2024-01-01, , 1 January 2024",
    ", , ''",
  })
  void writesSpansAsShortAsTheyCanBe(LocalDate first, LocalDate last, String words) {
    assertEquals(words, DateWords.between(first, last, Language.ENGLISH));
  }
}
