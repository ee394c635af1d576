package org.rasad.serve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes dates in Arabic words: {@code 10 يناير 2024}. */
final class DateWords {

  private static final Locale ARABIC = Locale.forLanguageTag("ar-u-nu-latn");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", ARABIC);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", ARABIC);

  private DateWords() {}

  /**
   * @param iso a date, a month or a year; anything else is returned as it is
   */
  static String of(String iso) {
    try {
      return switch (iso.length()) {
        case 10 -> DAY.format(LocalDate.parse(iso));
        case 7 -> MONTH.format(YearMonth.parse(iso));
        default -> iso;
      };
    } catch (DateTimeException e) {
      return iso;
    }
  }
}
