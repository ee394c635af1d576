package org.rasad.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rasad.entity.Entity;
import org.rasad.event.Argument;
import org.rasad.event.Event;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.PlacePrecision;
import org.rasad.lexicon.Role;

/**
 * Where an event was: the most precise of its places.
 *
 * <p>Where the text gives no place of its own, what was attacked or left is the place, if it is a
 * facility or a place; a state that is spoken to is none.
 *
 * @param entity id of the entity
 * @param precision how precise that is; unknown for a place that the gazetteer does not have
 */
record EventPlace(String entity, @Nullable PlacePrecision precision) {

  private static final Set<String> TOWNS = Set.of("city", "village");
  private static final String COUNTRY = "country";
  private static final String CONTINENT = "continent";

  /** What is done in the place that it is done to. */
  private static final Set<EventType> ON_THE_GROUND =
      Set.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.RETREAT,
          EventType.MOBILIZE,
          EventType.PROTEST,
          EventType.AID);

  private static final Comparator<EventPlace> MOST_PRECISE_FIRST =
      Comparator.comparingInt(p -> p.precision == null ? 1 : rank(p.precision));

  EventPlace {
    Objects.requireNonNull(entity, "entity");
  }

  /**
   * @param entities gives what the article knows of an entity by its id
   */
  static Optional<EventPlace> of(Event event, Function<String, Entity> entities) {
    List<EventPlace> said = inRole(event, Role.PLACE, entities).toList();
    if (said.isEmpty() && ON_THE_GROUND.contains(event.type())) {
      said =
          inRole(event, Role.RECIPIENT, entities)
              .filter(p -> p.precision != PlacePrecision.COUNTRY_PLACE)
              .toList();
    }
    // The sort is stable: of equally precise places the first in the text stands.
    return said.stream().sorted(MOST_PRECISE_FIRST).findFirst();
  }

  private static Stream<EventPlace> inRole(
      Event event, Role role, Function<String, Entity> entities) {
    return event.arguments().stream()
        .filter(a -> a.role() == role)
        .flatMap(a -> at(a, entities.apply(a.mention().entity())).stream());
  }

  private static Optional<EventPlace> at(Argument argument, Entity entity) {
    return switch (entity.type()) {
      case PLACE, FACILITY ->
          Optional.of(
              new EventPlace(
                  entity.id(), argument.near() ? PlacePrecision.NEAR_PLACE : precision(entity)));
      case PERSON, GROUP -> Optional.empty();
    };
  }

  private static @Nullable PlacePrecision precision(Entity entity) {
    if (entity.type() == EntityType.FACILITY) {
      return PlacePrecision.EXACT_PLACE;
    }
    if (entity.known() == null) {
      return null;
    }
    String kind = entity.known().kind();
    if (TOWNS.contains(kind)) {
      return PlacePrecision.EXACT_PLACE;
    }
    return kind.equals(COUNTRY) || kind.equals(CONTINENT)
        ? PlacePrecision.COUNTRY_PLACE
        : PlacePrecision.REGION_PLACE;
  }

  private static int rank(PlacePrecision precision) {
    return switch (precision) {
      case EXACT_PLACE, NEAR_PLACE -> 0;
      case REGION_PLACE -> 2;
      case COUNTRY_PLACE -> 3;
    };
  }
}
