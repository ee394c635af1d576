package org.rasad.entity;

import java.util.Objects;
import org.rasad.lexicon.LinkConfidence;
import org.rasad.lexicon.LinkReason;

/**
 * For which entity words are taken, and why.
 *
 * @param entity id of the {@link Entity}
 * @param reason what decided
 * @param confidence 0 to 1: the share of links for this reason that were right on annotated
 *     articles
 */
public record EntityLink(String entity, LinkReason reason, double confidence) {

  public EntityLink {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(reason, "reason");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Link to " + entity + ": confidence " + confidence + ".");
    }
  }

  /** A link that is as sure as others for its reason. */
  public static EntityLink of(String entity, LinkReason reason, LinkConfidence measured) {
    return new EntityLink(entity, reason, measured.of(reason));
  }
}
