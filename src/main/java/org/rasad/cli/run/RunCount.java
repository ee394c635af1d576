package org.rasad.cli.run;

import org.rasad.cli.run.Outcome.Extracted;
import org.rasad.cli.run.Outcome.Failed;

/**
 * How far a run has come.
 *
 * @param read articles that were read
 * @param failed articles or files that were not
 * @param events events in the articles that were read
 * @param unchanged articles that needed no reading, since they are in the store as they are
 */
public record RunCount(long read, long failed, long events, long unchanged) {

  public static final RunCount NONE = new RunCount(0, 0, 0);

  /** A count of a run that reads whatever comes. */
  public RunCount(long read, long failed, long events) {
    this(read, failed, events, 0);
  }

  /** This count and one outcome more. */
  public RunCount plus(Outcome outcome) {
    return switch (outcome) {
      case Extracted done ->
          new RunCount(read + 1, failed, events + done.extraction().events().size(), unchanged);
      case Failed lost -> new RunCount(read, failed + 1, events, unchanged);
    };
  }

  /** This count and another one. */
  public RunCount plus(RunCount other) {
    return new RunCount(
        read + other.read,
        failed + other.failed,
        events + other.events,
        unchanged + other.unchanged);
  }

  /** The line at the end of a run. */
  public String summary() {
    return "%d %s read, %d failed, %d %s%s."
        .formatted(
            read,
            read == 1 ? "article" : "articles",
            failed,
            events,
            events == 1 ? "event" : "events",
            unchanged == 0 ? "" : "; %d in the store already".formatted(unchanged));
  }
}
