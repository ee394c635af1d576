package org.rasad.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.rasad.watch.web.Conditions;

/**
 * What is known of a feed from the last time.
 *
 * @param conditions for asking whether it has changed since all its entries were kept
 * @param leastInterval how long it asks to be left alone each time, or zero
 * @param notBefore until when it asked to be left alone
 */
record FeedMark(Conditions conditions, Duration leastInterval, Instant notBefore) {

  /** Nothing of a feed. */
  static final FeedMark NONE = new FeedMark(Conditions.NONE, Duration.ZERO, Instant.EPOCH);

  FeedMark {
    Objects.requireNonNull(conditions, "conditions");
    Objects.requireNonNull(leastInterval, "leastInterval");
    Objects.requireNonNull(notBefore, "notBefore");
  }

  FeedMark until(Instant other) {
    return new FeedMark(conditions, leastInterval, other);
  }
}
