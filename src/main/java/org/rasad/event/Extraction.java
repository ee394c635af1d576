package org.rasad.event;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.rasad.entity.ResolvedArticle;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.relation.Relation;

/**
 * All that was read out of one article.
 *
 * @param resolved the article with its entities and mentions
 * @param events in order of the text
 * @param relations in order of the text
 * @param above what the gazetteer knows of the larger things that the article's entities are part
 *     of or lie in, up to the country; each once, sorted by id
 */
public record Extraction(
    ResolvedArticle resolved,
    List<Event> events,
    List<Relation> relations,
    List<GazetteerEntry> above) {

  public Extraction {
    Objects.requireNonNull(resolved, "resolved");
    events = List.copyOf(events);
    relations = List.copyOf(relations);
    above = List.copyOf(above);
  }

  /** Everything that the gazetteer has of the article's entities and what is above them. */
  public List<GazetteerEntry> known() {
    return Stream.concat(
            resolved.entities().stream().flatMap(e -> Stream.ofNullable(e.known())), above.stream())
        .distinct()
        .toList();
  }

  /** The same article with some of its events alone. */
  public Extraction withEvents(List<Event> kept) {
    return new Extraction(resolved, kept, relations, above);
  }
}
