package org.rasad.relation;

import java.util.List;
import java.util.Objects;
import org.rasad.entity.ResolvedArticle;

/**
 * The lasting relations of one article.
 *
 * @param article the article, with every entity that a relation speaks of
 * @param relations in order of the text, each fact once, where it is first stated
 */
public record StatedRelations(ResolvedArticle article, List<Relation> relations) {

  public StatedRelations {
    Objects.requireNonNull(article, "article");
    relations = List.copyOf(relations);
  }
}
