package org.rasad.event;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rasad.event.TimePhrase.Rank;

/**
 * Reads dates in digits, with day, month and year; the day comes first unless the year does. What
 * has no such day or month is no date.
 */
final class NumericDateReader {

  private static final Pattern DATE = Pattern.compile("(\\d{1,4})([/.-])(\\d{1,2})\\2(\\d{1,4})");
  private static final int YEAR_DIGITS = 4;
  private static final int MONTHS = 12;

  private NumericDateReader() {}

  static Optional<TimePhrase> at(Scene scene, int from) {
    Matcher m = DATE.matcher(scene.folded(from));
    if (!m.matches()) {
      return Optional.empty();
    }
    boolean yearFirst = m.group(1).length() == YEAR_DIGITS;
    int year = Integer.parseInt(yearFirst ? m.group(1) : m.group(4));
    int month = Integer.parseInt(m.group(3));
    int day = Integer.parseInt(yearFirst ? m.group(4) : m.group(1));
    if (month < 1 || month > MONTHS || !TimeReader.isYear(year)) {
      return Optional.empty();
    }
    YearMonth whole = YearMonth.of(year, month);
    return whole.isValidDay(day)
        ? Optional.of(
            new TimePhrase(from, from + 1, DateValue.written(whole.atDay(day)), Rank.WRITTEN))
        : Optional.empty();
  }
}
