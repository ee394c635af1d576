package org.rasad.lexicon;

import java.util.Objects;

/**
 * A word of time.
 *
 * @param kind what it names
 * @param value month 1 to 12, ISO weekday 1 to 7, offset in days or units, unit 1 to 4 (day, week,
 *     month, year), or day of the month
 */
public record TimeWord(Kind kind, int value) {

  /** What a word of time names. */
  public enum Kind {
    MONTH,
    WEEKDAY,
    DAY,
    MODIFIER,
    UNIT,
    ORDINAL
  }

  public TimeWord {
    Objects.requireNonNull(kind, "kind");
  }
}
