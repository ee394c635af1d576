package org.rasad.event;

import java.util.List;
import java.util.Objects;
import org.rasad.entity.ResolvedArticle;
import org.rasad.relation.Relation;

/**
 * All that was read out of one article.
 *
 * @param resolved the article with its entities and mentions
 * @param events in order of the text
 * @param relations in order of the text
 */
public record Extraction(ResolvedArticle resolved, List<Event> events, List<Relation> relations) {

  public Extraction {
    Objects.requireNonNull(resolved, "resolved");
    events = List.copyOf(events);
    relations = List.copyOf(relations);
  }
}
