package org.rasad.store;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.RelationType;
import org.rasad.lexicon.Status;

/**
 * How much a store holds. The maps have every key, in the order of its enumeration.
 *
 * @param articles number of articles
 * @param events number of events by type and status
 * @param entities number of entities by type
 * @param relations number of relation statements by type
 * @param quads number of quads of the articles and entities, without the ontology and the store's
 *     own facts
 */
public record Statistics(
    long articles,
    Map<EventType, Map<Status, Long>> events,
    Map<EntityType, Long> entities,
    Map<RelationType, Long> relations,
    long quads) {

  public Statistics {
    Map<EventType, Map<Status, Long>> copies = new EnumMap<>(EventType.class);
    events.forEach((type, counts) -> copies.put(type, ordered(Status.class, counts)));
    events = Collections.unmodifiableMap(copies);
    entities = ordered(EntityType.class, entities);
    relations = ordered(RelationType.class, relations);
  }

  /** Number of events of one type with one status. */
  public long events(EventType type, Status status) {
    return events.getOrDefault(type, Map.of()).getOrDefault(status, 0L);
  }

  /** Number of events of every type with one status. */
  public long events(Status status) {
    return events.values().stream().mapToLong(m -> m.getOrDefault(status, 0L)).sum();
  }

  private static <K extends Enum<K>> Map<K, Long> ordered(Class<K> keys, Map<K, Long> counts) {
    Map<K, Long> ordered = new EnumMap<>(keys);
    ordered.putAll(counts);
    return Collections.unmodifiableMap(ordered);
  }
}
