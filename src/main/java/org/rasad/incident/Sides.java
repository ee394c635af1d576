package org.rasad.incident;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rasad.incident.Party.Kind;
import org.rasad.lexicon.Mode;

/**
 * A report with its parties sorted by what {@link Likeness} compares, once for all comparisons.
 * Parties that have no name of their own are left out but in the last list.
 *
 * @param event what is reported
 * @param actors who did it
 * @param recipients to whom it was done
 * @param both actors and recipients
 * @param people recipients that are no places
 * @param hurtsPersons whether all of these are single persons
 * @param where recipients that are places, and where it was
 * @param spots those of them that are points on the map
 * @param methods ways to attack that tell two attacks apart
 * @param unlisted recipients that the gazetteer does not have, with a name or without
 */
record Sides(
    ReportedEvent event,
    List<Party> actors,
    List<Party> recipients,
    List<Party> both,
    List<Party> people,
    boolean hurtsPersons,
    List<Party> where,
    List<Party> spots,
    Set<Mode> methods,
    List<Party> unlisted) {

  private static final Set<Mode> METHODS =
      EnumSet.of(
          Mode.AERIAL,
          Mode.DRONE,
          Mode.HEAVY_WEAPONS,
          Mode.EXPLOSIVES,
          Mode.SUICIDE_ATTACK,
          Mode.FIREARMS);

  static Sides of(ReportedEvent event) {
    List<Party> recipients = named(event.recipients());
    List<Party> people = recipients.stream().filter(p -> !p.isGeographic()).toList();
    List<Party> where =
        named(union(event.recipients(), event.places())).stream()
            .filter(Party::isGeographic)
            .toList();
    return new Sides(
        event,
        named(event.actors()),
        recipients,
        named(union(event.actors(), event.recipients())),
        people,
        people.stream().allMatch(p -> p.kind() == Kind.PERSON),
        where,
        where.stream().filter(Party::isSpot).toList(),
        methods(event),
        event.recipients().stream().filter(p -> !p.isListed()).toList());
  }

  private static List<Party> named(Collection<Party> parties) {
    return parties.stream().filter(Party::isNamed).toList();
  }

  private static List<Party> union(Set<Party> left, Set<Party> right) {
    return Stream.concat(left.stream(), right.stream()).distinct().toList();
  }

  private static Set<Mode> methods(ReportedEvent event) {
    Set<Mode> methods = EnumSet.noneOf(Mode.class);
    event.modes().stream().filter(METHODS::contains).forEach(methods::add);
    return methods;
  }
}
