package org.rasad.serve.view;

import java.util.List;
import java.util.Objects;

/**
 * What a search found.
 *
 * @param typed what the reader asked for
 * @param entities the best first
 * @param articles the best first
 */
public record SearchView(String typed, List<Found> entities, List<ArticleLine> articles) {

  /**
   * An entity that was found.
   *
   * @param name what the page is called, leading to it
   * @param matched the name that was found, if it is another one; else empty
   * @param kind what it is, such as an armed group
   * @param events how many events it acts or is acted on in
   */
  public record Found(Link name, String matched, String kind, int events) {
    public Found {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(matched, "matched");
      Objects.requireNonNull(kind, "kind");
    }
  }

  public SearchView {
    Objects.requireNonNull(typed, "typed");
    entities = List.copyOf(entities);
    articles = List.copyOf(articles);
  }
}
