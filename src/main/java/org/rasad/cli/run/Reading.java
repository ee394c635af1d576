package org.rasad.cli.run;

import org.rasad.event.Extraction;
import org.rasad.source.Article;

/** Reads one article: finds its sentences, entities, events and relations. */
public interface Reading {

  /**
   * Requires nothing of the article. The same article always gives the same extraction.
   *
   * <p>Thread-safe: articles are read by several threads at once.
   */
  Extraction extract(Article article);
}
