package org.rasad.event;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.rasad.entity.Mention;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.Role;

/**
 * A mention that may take part in an event, with what is known of it.
 *
 * @param mention the mention
 * @param type of its entity
 * @param features what the grammar, the frame and the surroundings say, as names of the role model
 * @param barred roles that the grammar denies it, whatever the model says
 * @param joined the mentions that are joined with it by conjunctions or commas (العراق وسوريا)
 */
public record RoleCandidate(
    Mention mention,
    EntityType type,
    List<String> features,
    Set<Role> barred,
    List<Mention> joined) {

  public RoleCandidate {
    Objects.requireNonNull(mention, "mention");
    Objects.requireNonNull(type, "type");
    features = List.copyOf(features);
    barred = Set.copyOf(barred);
    joined = List.copyOf(joined);
  }

  /** Whether it may have a role: only at a place or facility something happens. */
  boolean mayHave(Role role) {
    boolean site = type == EntityType.PLACE || type == EntityType.FACILITY;
    return !barred.contains(role) && (role != Role.PLACE || site);
  }
}
