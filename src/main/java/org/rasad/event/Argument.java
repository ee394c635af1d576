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
 */
public record Argument(Role role, Mention mention) {

  /** By role, then by place in the text. */
  static final Comparator<Argument> IN_ORDER =
      Comparator.comparing(Argument::role).thenComparingInt(a -> a.mention().from());

  public Argument {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(mention, "mention");
  }
}
