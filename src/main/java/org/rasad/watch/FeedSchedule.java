package org.rasad.watch;

import java.time.Duration;
import java.time.Instant;

/**
 * When a feed is asked again. After a fault the time doubles, up to a limit; a server that says how
 * long it wants to be left alone is obeyed.
 */
final class FeedSchedule {

  private static final Duration LONGEST = Duration.ofHours(12);
  private static final int MOST_DOUBLINGS = 20;

  private final Duration every;
  private Instant next;
  private Instant asked;
  private int faults;

  /**
   * @param notBefore what the feed asked for last time
   */
  FeedSchedule(Duration every, Instant notBefore) {
    this.every = every;
    this.next = notBefore;
    this.asked = notBefore;
  }

  Instant next() {
    return next;
  }

  /** Until when the feed asked to be left alone, or its faults want it; for the next start. */
  Instant notBefore() {
    return asked;
  }

  /**
   * It was read, or had not changed.
   *
   * @param least how long it asks to be left alone, or zero
   */
  void succeeded(Instant now, Duration least) {
    faults = 0;
    asked = least.isZero() ? Instant.EPOCH : now.plus(least);
    next = later(now.plus(every), asked);
  }

  /**
   * It could not be read.
   *
   * @param least how long the server asks to be left alone, or zero
   */
  void failed(Instant now, Duration least) {
    faults = Math.min(faults + 1, MOST_DOUBLINGS);
    Duration wait = every.multipliedBy(1L << faults);
    Duration bounded = wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    asked = now.plus(least.compareTo(bounded) > 0 ? least : bounded);
    next = asked;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
