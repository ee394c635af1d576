package org.rasad.eval.gold;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasad.lexicon.Role;

/**
 * An event that a sentence reports.
 *
 * @param type as the gold says it, also where it is none of ours
 * @param trigger the words that tell it
 * @param arguments ids of entities by role; no role is missing
 * @param modes how it was done, if annotated
 * @param status whether it happened
 * @param date ISO value, if annotated
 * @param sources ids of the entities that say so
 */
public record GoldEvent(
    String type,
    List<Quote> trigger,
    Map<Role, List<String>> arguments,
    Set<String> modes,
    String status,
    @Nullable String date,
    List<String> sources) {

  /** The roles that are scored as arguments, in the order of reports. */
  public static final List<Role> ROLES = List.of(Role.ACTOR, Role.RECIPIENT, Role.PLACE);

  public GoldEvent {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(status, "status");
    trigger = List.copyOf(trigger);
    arguments = Map.copyOf(arguments);
    modes = Set.copyOf(modes);
    sources = List.copyOf(sources);
  }

  /** The ids of the entities in one role. */
  public List<String> in(Role role) {
    return arguments.getOrDefault(role, List.of());
  }
}
