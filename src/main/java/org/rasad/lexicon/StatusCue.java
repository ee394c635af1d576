package org.rasad.lexicon;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase that tells whether what follows happened.
 *
 * @param id key in {@code data/lexicon/status.tsv}
 * @param kind where it stands
 * @param status what it makes of the event
 * @param companion the folded word that must stand between a verb and its complement (عمل على)
 */
public record StatusCue(String id, Kind kind, Status status, @Nullable String companion) {

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
