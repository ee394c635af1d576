package org.rasad.record;

import java.util.HashMap;
import java.util.Map;
import org.rasad.entity.Entity;
import org.rasad.entity.Mention;
import org.rasad.event.Extraction;
import org.rasad.source.Article;

/** One article, ready for looking up its entities and the places of its characters. */
final class Page {

  private final Article article;
  private final CodePoints offsets;
  private final Map<String, Entity> entities = new HashMap<>();

  Page(Extraction extraction) {
    this.article = extraction.resolved().annotated().article();
    this.offsets = new CodePoints(article.text());
    extraction.resolved().entities().forEach(e -> entities.put(e.id(), e));
  }

  String id() {
    return article.id();
  }

  String text() {
    return article.text();
  }

  /** The number of code points before an offset in UTF-16 units. */
  int offset(int unit) {
    return offsets.at(unit);
  }

  Entity entity(Mention mention) {
    Entity entity = entities.get(mention.entity());
    if (entity == null) {
      throw new IllegalStateException(
          "Article %s mentions %s, which is none of its entities."
              .formatted(article.id(), mention.entity()));
    }
    return entity;
  }
}
