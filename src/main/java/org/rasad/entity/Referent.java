package org.rasad.entity;

import java.util.Objects;
import org.rasad.lexicon.LinkConfidence;
import org.rasad.lexicon.LinkReason;

/**
 * What words mean, and what decided it.
 *
 * @param entity the thing that is meant
 * @param reason why it is thought so
 */
record Referent(KnownEntity entity, LinkReason reason) {

  Referent {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(reason, "reason");
  }

  EntityLink link(LinkConfidence measured) {
    return EntityLink.of(entity.id(), reason, measured);
  }
}
