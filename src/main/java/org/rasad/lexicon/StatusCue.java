package org.rasad.lexicon;

import java.util.Objects;

/**
 * A word or phrase that tells whether what follows happened.
 *
 * @param id key in {@code data/lexicon/status.tsv}
 * @param kind where it stands
 * @param status what it makes of the event
 */
public record StatusCue(String id, Kind kind, Status status) {

  /** Where the cue stands. */
  public enum Kind {
    /** Just before the verb: لم، سوف. */
    PARTICLE,
    /** A verb that has the event in its complement: يعتزم. */
    VERB,
    /** Words before a noun or clause: بهدف، في حال. */
    PHRASE
  }

  public StatusCue {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(status, "status");
  }
}
