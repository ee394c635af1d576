package org.rasad.relation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rasad.entity.Entity;
import org.rasad.entity.EntityLink;
import org.rasad.entity.Mention;
import org.rasad.lexicon.Country;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Identification;
import org.rasad.lexicon.LinkConfidence;
import org.rasad.lexicon.LinkReason;

/**
 * The entities of one article while its relations are read: those that it mentions, and the states
 * that only an adjective names (الرئيس التركي). Not thread-safe.
 */
final class Things {

  private final LinkConfidence linkConfidence;
  private final Map<String, Entity> byId = new LinkedHashMap<>();

  Things(List<Entity> entities, LinkConfidence linkConfidence) {
    this.linkConfidence = linkConfidence;
    entities.forEach(e -> byId.put(e.id(), e));
  }

  Entity of(Mention mention) {
    return byId(mention.entity());
  }

  Entity byId(String id) {
    return Objects.requireNonNull(byId.get(id), id);
  }

  /** A link to the state, which is an entity of the article from now on. */
  EntityLink state(Country country) {
    GazetteerEntry entry = country.entry();
    EntityLink link = EntityLink.of(entry.id(), LinkReason.GAZETTEER_NAME, linkConfidence);
    byId.computeIfAbsent(
        entry.id(),
        id ->
            new Entity(
                id,
                entry.type(),
                entry.kind(),
                entry.arabic(),
                List.of(),
                Identification.BY_GAZETTEER,
                entry,
                link.confidence()));
    return link;
  }
}
