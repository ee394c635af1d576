package org.rasad.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;

/**
 * Ties a killing or wounding to the attack of the same sentence that caused it (قصف … ما أدى إلى
 * مقتل، قتل … في غارة).
 *
 * <p>Who attacked is also who killed, where the killing names no one; and those killed are whom the
 * attack was on, where the attack names no target. The nearest attack before counts, else the
 * nearest after.
 */
final class VictimLinker {

  private final List<Trigger> triggers;
  private final Map<Trigger, Status> status;

  /**
   * Takes the events of one sentence.
   *
   * @param triggers in order of the text
   * @param status whether each happened; an attack that was only tried has killed nobody
   */
  VictimLinker(List<Trigger> triggers, Map<Trigger, Status> status) {
    this.triggers = List.copyOf(triggers);
    this.status = Map.copyOf(status);
  }

  /** The arguments of each trigger, completed. */
  Map<Trigger, List<Argument>> link(Map<Trigger, List<Argument>> arguments) {
    Map<Trigger, List<Argument>> linked = new HashMap<>(arguments);
    triggers.stream()
        .filter(Trigger::isKilling)
        .forEach(victim -> attack(victim).ifPresent(attack -> share(attack, victim, linked)));
    return linked;
  }

  /**
   * The dates by trigger token: a killing without one happened when the attack did, and the other
   * way round.
   *
   * @param apart whether an attack and a killing happened at different times
   */
  Map<Integer, EventDate> shareDates(
      Map<Integer, EventDate> dates, BiPredicate<Trigger, Trigger> apart) {
    Map<Integer, EventDate> shared = new HashMap<>(dates);
    // Twice, so that what a later killing tells of the attack reaches the earlier ones.
    for (int round = 0; round < 2; round++) {
      triggers.stream()
          .filter(Trigger::isKilling)
          .forEach(
              v ->
                  attack(v)
                      .filter(a -> !apart.test(a, v))
                      .ifPresent(a -> shareDate(a.token(), v.token(), shared)));
    }
    return shared;
  }

  private static void shareDate(int attack, int victim, Map<Integer, EventDate> dates) {
    EventDate date = dates.getOrDefault(attack, dates.get(victim));
    if (date != null) {
      dates.putIfAbsent(attack, date);
      dates.putIfAbsent(victim, date);
    }
  }

  private static void share(Trigger attack, Trigger victim, Map<Trigger, List<Argument>> linked) {
    List<Argument> ofAttack = linked.getOrDefault(attack, List.of());
    List<Argument> ofVictim = linked.getOrDefault(victim, List.of());
    if (!has(ofVictim, Role.ACTOR)) {
      linked.put(victim, with(ofVictim, ofAttack, Role.ACTOR));
    }
    if (!has(ofAttack, Role.RECIPIENT)) {
      linked.put(attack, with(ofAttack, ofVictim, Role.RECIPIENT));
    }
  }

  private static List<Argument> with(List<Argument> own, List<Argument> others, Role role) {
    List<Argument> all = new ArrayList<>(own);
    others.stream()
        .filter(a -> a.role() == role)
        .filter(a -> own.stream().noneMatch(o -> o.mention().entity().equals(a.mention().entity())))
        .forEach(all::add);
    all.sort(Argument.IN_ORDER);
    return all;
  }

  private Optional<Trigger> attack(Trigger victim) {
    List<Trigger> attacks =
        triggers.stream()
            .filter(t -> t.predicate().type() == EventType.ASSAULT && !t.isKilling())
            .filter(t -> status.get(t) == status.get(victim))
            .toList();
    Optional<Trigger> before =
        attacks.stream().filter(t -> t.token() < victim.token()).reduce((a, b) -> b);
    return before.isPresent()
        ? before
        : attacks.stream().filter(t -> t.token() > victim.token()).findFirst();
  }

  private static boolean has(List<Argument> arguments, Role role) {
    return arguments.stream().anyMatch(a -> a.role() == role);
  }
}
