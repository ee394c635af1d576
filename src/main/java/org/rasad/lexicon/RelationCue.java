package org.rasad.lexicon;

import java.util.Objects;

/**
 * Words between two things that state a lasting relation.
 *
 * @param id key in {@code data/lexicon/relations.tsv}
 * @param type which relation
 * @param order which of the two is the subject, and how near they stand
 */
public record RelationCue(String id, RelationType type, Order order) {

  /** How the two things stand to the cue. */
  public enum Order {
    SUBJECT_FIRST,
    OBJECT_FIRST,
    /** The subject stands first, and nothing but the cue stands between the two. */
    ADJACENT,
    /** As {@link #ADJACENT}, but the subject is some force without a name. */
    FORCE_ADJACENT,
    /** As {@link #ADJACENT}, but what is in that direction of a town lies outside it. */
    DIRECTION,
    /** What stands after the cue is near; where the subject lies is told by a cue after it. */
    NEAR,
    /** The cue is a verb, its subject follows, and then a word of place with the object. */
    VERB_FIRST,
    /** The cue is a verb; its subject is the object of the relation, its object the subject. */
    VERB_BACKWARD,
    /** The subject stands first; the object is an adverb of nationality after the cue. */
    ADVERB
  }

  public RelationCue {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(order, "order");
  }
}
