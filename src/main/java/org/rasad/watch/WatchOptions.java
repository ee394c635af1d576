package org.rasad.watch;

import java.time.Duration;

/**
 * How feeds and folders are watched.
 *
 * @param every least time between two looks
 * @param follow whether the page of an entry that has only a summary is fetched
 */
public record WatchOptions(Duration every, boolean follow) {

  public WatchOptions {
    if (every.isNegative() || every.isZero()) {
      throw new IllegalArgumentException("The time between two looks is positive.");
    }
  }
}
