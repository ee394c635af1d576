package org.rasad.lexicon;

import java.util.Objects;

/**
 * A word of time, or a word that stands with dates.
 *
 * @param kind what it names
 * @param value month 1 to 12, ISO weekday 1 to 7, offset in days or units, unit 0 to 4 (hour, day,
 *     week, month, year), or day of the month; 0 for the kinds that need none
 */
public record TimeWord(Kind kind, int value) {

  /** What a word of time names. */
  public enum Kind {
    MONTH,
    /** A month of the Islamic calendar. */
    HIJRI_MONTH,
    WEEKDAY,
    /** A day counted from that of publication: أمس. */
    DAY,
    /** It tells which unit is meant, counted from the present one: الماضي. */
    MODIFIER,
    /** One unit: الشهر. */
    UNIT,
    /** Two units: شهرين. */
    PAIR,
    /** Several units: أشهر. */
    UNITS,
    /** Day of the month: الخامس. */
    ORDINAL,
    /** Part of a day; it belongs to the words of the date: فجر. */
    DAY_PART,
    /** Part of a month or year, which by that is the present one: مطلع. */
    PERIOD_PART,
    /** What stands after it is over later or was counted back: قبل. */
    BEFORE,
    /** What stands after it was over: بعد. */
    AFTER,
    /** What stands after it ends the event: حتى. */
    UNTIL,
    /** It tells that a time is counted from another one in the text: التالي. */
    OTHER,
    /** Between two names of one day: الموافق. */
    SAME,
    /** Between the first and the last day: إلى. */
    RANGE
  }

  public TimeWord {
    Objects.requireNonNull(kind, "kind");
  }
}
