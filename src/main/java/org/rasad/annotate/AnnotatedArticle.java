package org.rasad.annotate;

import java.util.List;
import java.util.Objects;
import org.rasad.source.Article;

/**
 * An article with its sentences.
 *
 * @param article as it was read
 * @param sentences in the order of the text; stretches without a letter belong to none
 */
public record AnnotatedArticle(Article article, List<Sentence> sentences) {

  public AnnotatedArticle {
    Objects.requireNonNull(article, "article");
    sentences = List.copyOf(sentences);
  }
}
