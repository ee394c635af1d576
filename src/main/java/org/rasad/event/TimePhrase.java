package org.rasad.event;

import java.util.Objects;
import java.util.Optional;

/**
 * Words that name a day, month or year.
 *
 * @param from first token
 * @param to after the last token
 * @param value what they mean
 * @param rank how they name it
 */
record TimePhrase(int from, int to, DateValue value, Rank rank) {

  /** How surely a phrase tells the day; of several names of one day the surest counts. */
  enum Rank {
    PERIOD,
    WEEKDAY,
    DAY,
    WRITTEN
  }

  TimePhrase {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(rank, "rank");
  }

  /** Two names of one day; of two of the same rank the second corrects the first: اليوم (أمس). */
  TimePhrase same(TimePhrase next) {
    return next.rank.compareTo(rank) >= 0
        ? new TimePhrase(from, next.to, next.value, next.rank)
        : new TimePhrase(from, next.to, value, rank);
  }

  /** The time from this to another, as precise as both have it in common. */
  Optional<TimePhrase> range(TimePhrase last) {
    return DateValue.common(value, last.value)
        .map(v -> new TimePhrase(from, last.to, v, Rank.PERIOD));
  }
}
