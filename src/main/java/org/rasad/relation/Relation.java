package org.rasad.relation;

import java.util.Objects;
import org.rasad.entity.Mention;
import org.rasad.lexicon.RelationType;
import org.rasad.text.Span;

/**
 * A lasting fact about two entities as one sentence states it.
 *
 * @param type which fact
 * @param subject the one it is said of
 * @param object the other one
 * @param evidence the words that state it, both mentions included
 */
public record Relation(RelationType type, Mention subject, Mention object, Span evidence) {

  public Relation {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(object, "object");
    Objects.requireNonNull(evidence, "evidence");
  }
}
