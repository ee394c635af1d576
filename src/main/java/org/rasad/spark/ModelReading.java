package org.rasad.spark;

import org.rasad.annotate.CoreNlpAnnotator;
import org.rasad.annotate.Loading;
import org.rasad.cache.FormCache;
import org.rasad.event.Extraction;
import org.rasad.event.Extractor;
import org.rasad.lexicon.Lexicon;
import org.rasad.source.Article;

/**
 * Reads with the models and tables that the jars carry. They are loaded once in each executor, when
 * its first article comes, and all its tasks share them.
 */
record ModelReading() implements Reading {

  private static final long serialVersionUID = 1L;

  @Override
  public Extraction extract(Article article) {
    return Loaded.EXTRACTOR.extract(article);
  }

  /** Java makes it at the first use, and lets others wait. */
  private static final class Loaded {

    private static final Extractor EXTRACTOR = load();

    private static Extractor load() {
      Loading<Lexicon> lexicon = Loading.start("lexicon", Lexicon::load);
      CoreNlpAnnotator annotator =
          new CoreNlpAnnotator(
              () -> lexicon.result().gazetteer().oneWordNames(),
              FormCache.of(System.getenv(), ArchiveJob.version()));
      return new Extractor(lexicon.result(), annotator);
    }
  }
}
