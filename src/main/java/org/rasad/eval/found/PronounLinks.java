package org.rasad.eval.found;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rasad.entity.Entity;
import org.rasad.entity.Mention;
import org.rasad.entity.ResolvedArticle;
import org.rasad.eval.part.Range;
import org.rasad.text.Span;

/** Tells what the pronouns of an article were taken for. */
final class PronounLinks {

  private PronounLinks() {}

  /** In order of the text. */
  static List<FoundLink> of(ResolvedArticle article) {
    String text = article.annotated().article().text();
    Map<String, Entity> entities =
        article.entities().stream().collect(Collectors.toMap(Entity::id, e -> e));
    return article.mentions().stream()
        .filter(m -> m.form() == Mention.Form.PRONOUN)
        .map(m -> link(m, Objects.requireNonNull(entities.get(m.entity()), m.entity()), text))
        .toList();
  }

  private static FoundLink link(Mention mention, Entity entity, String text) {
    return new FoundLink(
        range(mention.span(), text), entity.type().name(), entity.id(), mention.link().reason());
  }

  private static Range range(Span span, String text) {
    return new Range(text.codePointCount(0, span.start()), text.codePointCount(0, span.end()));
  }
}
