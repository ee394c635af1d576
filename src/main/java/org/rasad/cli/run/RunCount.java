package org.rasad.cli.run;

import org.rasad.cli.run.Outcome.Extracted;
import org.rasad.cli.run.Outcome.Failed;

/**
 * How far a run has come.
 *
 * @param read articles that were read
 * @param failed articles or files that were not
 * @param events events in the articles that were read
 */
public record RunCount(long read, long failed, long events) {

  public static final RunCount NONE = new RunCount(0, 0, 0);

  /** This count and one outcome more. */
  public RunCount plus(Outcome outcome) {
    return switch (outcome) {
      case Extracted done ->
          new RunCount(read + 1, failed, events + done.extraction().events().size());
      case Failed lost -> new RunCount(read, failed + 1, events);
    };
  }

  /** This count and another one. */
  public RunCount plus(RunCount other) {
    return new RunCount(read + other.read, failed + other.failed, events + other.events);
  }

  /** The line at the end of a run. */
  public String summary() {
    return "%d %s read, %d failed, %d %s."
        .formatted(
            read,
            read == 1 ? "article" : "articles",
            failed,
            events,
            events == 1 ? "event" : "events");
  }
}
