package org.rasad.serve.view;

import java.util.List;
import java.util.Objects;

/**
 * An article with what was read out of it.
 *
 * @param line its headline, publisher and day
 * @param iri its identifier
 * @param text with mentions and events marked; empty if the store does not have it
 * @param events in the order of the text
 */
public record ArticleView(ArticleLine line, String iri, List<Piece> text, List<EventLine> events) {

  /**
   * An event in one line.
   *
   * @param type name of its type, leading to its incident or, without one, to the event
   * @param words that tell it
   * @param status name of its status
   * @param statusCode the same in ASCII letters, for the style sheet
   * @param roles who did it, to whom and where
   */
  public record EventLine(
      Link type, String words, String status, String statusCode, List<EventView.Role> roles) {}

  public ArticleView {
    Objects.requireNonNull(line, "line");
    Objects.requireNonNull(iri, "iri");
    text = List.copyOf(text);
    events = List.copyOf(events);
  }
}
