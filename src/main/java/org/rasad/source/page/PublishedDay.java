package org.rasad.source.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day in the forms that pages and feeds write it: {@code 2024-01-31}, with or without a time
 * (ISO 8601), and {@code Wed, 31 Jan 2024 10:00:00 +0300} (RFC 822).
 *
 * <p>The day is the one that is written: it is not moved to another time zone, since the article
 * calls its own day "today".
 */
public final class PublishedDay {

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].{0,40})?", Pattern.DOTALL);
  private static final Pattern MAIL =
      Pattern.compile(
          "(?:\\p{Alpha}{3,9},?\\s+)?(\\d{1,2})\\s+(\\p{Alpha}{3})\\p{Alpha}*\\s+(\\d{4})\\b.{0,40}",
          Pattern.DOTALL);
  private static final Pattern IN_ADDRESS =
      Pattern.compile("/(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})(?:/|$)");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final int OLDEST_YEAR = 1990;
  private static final int NEWEST_YEAR = 2100;

  private PublishedDay() {}

  /** The day that is written; null if the text is not of these forms or there is no such day. */
  public static @Nullable LocalDate of(String written) {
    String text = written.strip();
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    }
    Matcher mail = MAIL.matcher(text);
    return mail.matches() ? day(mail.group(3), month(mail.group(2)), mail.group(1)) : null;
  }

  /** The day in an address like {@code https://example.org/2024/1/31/headline}, or null. */
  static @Nullable LocalDate inAddress(String address) {
    Matcher matcher = IN_ADDRESS.matcher(address);
    return matcher.find()
        ? day(matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3))
        : null;
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
  }

  private static @Nullable LocalDate day(String year, int month, String day) {
    int known = Integer.parseInt(year);
    if (known < OLDEST_YEAR || known > NEWEST_YEAR) {
      return null;
    }
    try {
      return LocalDate.of(known, month, Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
