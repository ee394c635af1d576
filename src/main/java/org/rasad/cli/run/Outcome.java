package org.rasad.cli.run;

import java.util.Objects;
import org.rasad.event.Extraction;

/** What became of one article of the input. */
public sealed interface Outcome {

  /** The file, or {@code file:line}. */
  String where();

  /**
   * It was read.
   *
   * @param where where it stands
   * @param extraction what was read
   */
  record Extracted(String where, Extraction extraction) implements Outcome {
    public Extracted {
      Objects.requireNonNull(where, "where");
      Objects.requireNonNull(extraction, "extraction");
    }
  }

  /**
   * It was not read.
   *
   * @param where where it stands
   * @param message why not, as a sentence
   */
  record Failed(String where, String message) implements Outcome {
    public Failed {
      Objects.requireNonNull(where, "where");
      Objects.requireNonNull(message, "message");
    }
  }
}
