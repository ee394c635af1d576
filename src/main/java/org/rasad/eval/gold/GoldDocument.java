package org.rasad.eval.gold;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rasad.eval.part.Range;

/**
 * One annotated document.
 *
 * @param name the {@code doc} of its records
 * @param article the file with its text
 * @param entities by id, in the order of the gold
 * @param sentences those that hold annotations
 * @param events in the order of the gold
 * @param relations in the order of the gold
 */
public record GoldDocument(
    String name,
    Path article,
    Map<String, GoldEntity> entities,
    List<Range> sentences,
    List<GoldEvent> events,
    List<GoldRelation> relations) {

  public GoldDocument {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(article, "article");
    entities = Collections.unmodifiableMap(new LinkedHashMap<>(entities));
    sentences = List.copyOf(sentences);
    events = List.copyOf(events);
    relations = List.copyOf(relations);
  }

  /**
   * The entity with that id.
   *
   * @throws IllegalArgumentException if there is none; events and relations name none such
   */
  public GoldEntity entity(String id) {
    GoldEntity entity = entities.get(id);
    if (entity == null) {
      throw new IllegalArgumentException("%s has no entity %s.".formatted(name, id));
    }
    return entity;
  }
}
