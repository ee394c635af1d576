package org.rasad.eval.found;

import java.util.List;

/**
 * All records of one document.
 *
 * @param mentions each with a type and a range
 * @param links for what words are taken, of mentions and, where an article was read, of pronouns
 * @param events in the order of the records
 * @param relations in the order of the records
 */
public record FoundDocument(
    List<FoundEntity> mentions,
    List<FoundLink> links,
    List<FoundEvent> events,
    List<FoundRelation> relations) {

  /** Nothing was found. */
  public static final FoundDocument EMPTY =
      new FoundDocument(List.of(), List.of(), List.of(), List.of());

  public FoundDocument {
    mentions = List.copyOf(mentions);
    links = List.copyOf(links);
    events = List.copyOf(events);
    relations = List.copyOf(relations);
  }
}
