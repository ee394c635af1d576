package org.rasad.spark;

import java.io.Serializable;

/**
 * What became of the articles of a unit, or of all units.
 *
 * @param read articles that were read
 * @param failed articles or files that were not
 * @param events events in the articles that were read
 */
record UnitCount(long read, long failed, long events) implements Serializable {

  static final UnitCount NONE = new UnitCount(0, 0, 0);

  UnitCount plusRead(int newEvents) {
    return new UnitCount(read + 1, failed, events + newEvents);
  }

  UnitCount plusFailed() {
    return new UnitCount(read, failed + 1, events);
  }

  UnitCount plus(UnitCount other) {
    return new UnitCount(read + other.read, failed + other.failed, events + other.events);
  }

  /** The line at the end of a job. */
  String summary() {
    return "%d %s read, %d failed, %d %s."
        .formatted(
            read,
            read == 1 ? "article" : "articles",
            failed,
            events,
            events == 1 ? "event" : "events");
  }
}
