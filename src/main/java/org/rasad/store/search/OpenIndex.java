package org.rasad.store.search;

import java.io.IOException;
import java.util.List;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The index of words as it is open beside its store. */
final class OpenIndex implements SearchIndex {

  private static final Logger LOG = LoggerFactory.getLogger(OpenIndex.class);

  private final IndexMarker marker;
  private final WordIndex words;
  private final IndexThread thread;
  private final NameSearch names;
  private final ArticleSearch articles;
  private final SearcherManager searchers;

  /**
   * @param words is closed with this
   * @param thread is closed with this
   */
  OpenIndex(IndexMarker marker, WordIndex words, IndexThread thread, FoldedSpelling spelling)
      throws IOException {
    this.marker = marker;
    this.words = words;
    this.thread = thread;
    this.names = new NameSearch(spelling);
    this.articles = new ArticleSearch(spelling);
    this.searchers = new SearcherManager(words.getDirectory(), null);
  }

  @Override
  public TextIndex textIndex() {
    return words;
  }

  @Override
  public void announce(WordChange change) {
    thread.await();
    if (!change.isEmpty()) {
      marker.set();
    }
  }

  @Override
  public void follow(WordChange change) {
    if (!change.isEmpty()) {
      thread.begin(() -> write(change));
    }
  }

  private void write(WordChange change) {
    try {
      change.gone().forEach(q -> words.deleteEntity(entity(q)));
      change.come().forEach(q -> words.addEntity(entity(q)));
      words.commit();
      searchers.maybeRefreshBlocking();
      marker.remove();
    } catch (IOException | TextIndexException | AlreadyClosedException e) {
      // The store has the change: to fail now would tell the opposite.
      LOG.error(
          "The index of words could not follow a change ({}). Searches miss it until the store is"
              + " opened again: the index is made anew then.",
          e.toString());
    }
  }

  private Entity entity(Quad quad) {
    return TextQueryFuncs.entityFromQuad(words.getDocDef(), quad);
  }

  @Override
  public List<FoundName> names(String typed, int limit) {
    return search(searcher -> names.find(searcher, typed, limit));
  }

  @Override
  public List<FoundArticle> articles(String asked, int limit) {
    return search(searcher -> articles.find(searcher, asked, limit));
  }

  @Override
  public boolean isThere() {
    return true;
  }

  @Override
  public long size() {
    return search(searcher -> List.of((long) searcher.getIndexReader().numDocs())).getFirst();
  }

  private <T> List<T> search(Search<T> search) {
    thread.await();
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        return search.find(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new TextIndexException("The index of words cannot be read", e);
    }
  }

  @Override
  public void close() {
    thread.close();
    try {
      searchers.close();
      words.close();
      words.getDirectory().close();
    } catch (IOException | TextIndexException e) {
      LOG.error("The index of words could not be closed ({}).", e.toString());
    }
  }

  /** One look into the index. */
  private interface Search<T> {
    List<T> find(IndexSearcher searcher) throws IOException;
  }
}
