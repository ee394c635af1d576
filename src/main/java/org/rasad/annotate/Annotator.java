package org.rasad.annotate;

import org.rasad.source.Article;

/** Finds the sentences, tokens, parts of speech and trees of an article. */
public interface Annotator {

  /**
   * Requires nothing of the text; an article without a letter gives no sentence. Ends early where
   * its thread is interrupted ({@link Stopping}).
   *
   * @return the article with its sentences; spans refer to the original text
   */
  AnnotatedArticle annotate(Article article);
}
