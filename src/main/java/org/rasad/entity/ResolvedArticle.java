package org.rasad.entity;

import java.util.List;
import java.util.Objects;
import org.rasad.annotate.AnnotatedArticle;

/**
 * An article with its entities.
 *
 * @param annotated sentences and trees
 * @param entities each once, in order of first mention
 * @param mentions in order of sentence and token; each refers to one of the entities
 */
public record ResolvedArticle(
    AnnotatedArticle annotated, List<Entity> entities, List<Mention> mentions) {

  public ResolvedArticle {
    Objects.requireNonNull(annotated, "annotated");
    entities = List.copyOf(entities);
    mentions = List.copyOf(mentions);
  }
}
