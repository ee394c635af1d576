package org.rasad.serve.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.rasad.serve.view.Language;

/** Writes dates in words: {@code 10 يناير 2024}, {@code 10 January 2024}. */
public final class DateWords {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu");

  private DateWords() {}

  /**
   * @param iso a date, a month or a year; anything else is returned as it is
   */
  public static String of(String iso, Language language) {
    Locale locale = locale(language);
    try {
      return switch (iso.length()) {
        case 10 -> DAY.withLocale(locale).format(LocalDate.parse(iso));
        case 7 -> MONTH.withLocale(locale).format(YearMonth.parse(iso));
        default -> iso;
      };
    } catch (DateTimeException e) {
      return iso;
    }
  }

  /** Digits stay as they are in the text of news and in the addresses. */
  private static Locale locale(Language language) {
    return Locale.forLanguageTag(language.code() + "-u-nu-latn");
  }
}
