package org.rasad.serve.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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

  /** A day, a whole month or year, or the first and the last day; empty if there is none. */
  public static String between(
      @Nullable LocalDate first, @Nullable LocalDate last, Language language) {
    if (first == null) {
      return "";
    }
    if (last == null || last.equals(first)) {
      return of(first.toString(), language);
    }
    if (first.getDayOfYear() == 1 && last.equals(first.withDayOfYear(first.lengthOfYear()))) {
      return String.valueOf(first.getYear());
    }
    YearMonth month = YearMonth.from(first);
    return first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth())
        ? of(month.toString(), language)
        : of(first.toString(), language) + " – " + of(last.toString(), language);
  }

  /** Digits stay as they are in the news and in addresses. */
  private static Locale locale(Language language) {
    return Locale.forLanguageTag(language.code() + "-u-nu-latn");
  }
}
