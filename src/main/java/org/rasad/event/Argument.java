package org.rasad.event;

import java.util.Comparator;
import java.util.Objects;
import org.rasad.entity.Mention;
import org.rasad.lexicon.Role;

/**
 * An entity in a role of an event.
 *
 * @param role what the entity is to the event
 * @param mention the words that say so
 * @param near whether the text says that it was near the thing (قرب القاعدة), not at it
 */
public record Argument(Role role, Mention mention, boolean near) {

  /** By role, then by place in the text. */
  static final Comparator<Argument> IN_ORDER =
      Comparator.comparing(Argument::role).thenComparingInt(a -> a.mention().from());

  public Argument {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(mention, "mention");
  }

  /** An entity that takes part itself, or a place that is the place itself. */
  public Argument(Role role, Mention mention) {
    this(role, mention, false);
  }

  Argument withNear(boolean isNear) {
    return new Argument(role, mention, isNear);
  }
}
