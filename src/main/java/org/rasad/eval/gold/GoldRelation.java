package org.rasad.eval.gold;

import java.util.Comparator;
import java.util.Objects;

/**
 * A lasting fact that a sentence states.
 *
 * @param type code of the relation
 * @param subject id of an entity
 * @param object id of an entity
 */
public record GoldRelation(String type, String subject, String object)
    implements Comparable<GoldRelation> {

  private static final Comparator<GoldRelation> ORDER =
      Comparator.comparing(GoldRelation::type)
          .thenComparing(GoldRelation::subject)
          .thenComparing(GoldRelation::object);

  public GoldRelation {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(object, "object");
  }

  @Override
  public int compareTo(GoldRelation other) {
    return ORDER.compare(this, other);
  }
}
