package org.rasad.relation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rasad.entity.Entity;
import org.rasad.entity.Mention;
import org.rasad.lexicon.Country;
import org.rasad.lexicon.GazetteerEntry;

/**
 * The entities of one article while its relations are read: those that it mentions, and the states
 * that only an adjective names (الرئيس التركي). Not thread-safe.
 */
final class Things {

  /** The state of a nationality adjective is certain, that it is meant as a thing is not. */
  private static final double BY_ADJECTIVE = 0.8;

  private final Map<String, Entity> byId = new LinkedHashMap<>();

  Things(List<Entity> entities) {
    entities.forEach(e -> byId.put(e.id(), e));
  }

  Entity of(Mention mention) {
    return byId(mention.entity());
  }

  Entity byId(String id) {
    return Objects.requireNonNull(byId.get(id), id);
  }

  /** The id of the state, which is an entity of the article from now on. */
  String state(Country country) {
    GazetteerEntry entry = country.entry();
    byId.computeIfAbsent(
        entry.id(),
        id -> new Entity(id, entry.type(), entry.arabic(), List.of(), entry, BY_ADJECTIVE));
    return entry.id();
  }
}
