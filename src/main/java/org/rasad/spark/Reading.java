package org.rasad.spark;

import java.io.Serializable;
import org.rasad.event.Extraction;
import org.rasad.source.Article;

/**
 * Reads one article: finds its sentences, entities, events and relations.
 *
 * <p>It is sent to the executors, so what is large must be loaded there. Thread-safe. The same
 * article always gives the same extraction.
 */
interface Reading extends Serializable {

  Extraction extract(Article article);
}
