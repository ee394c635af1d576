package org.rasad.serve.page;

import java.util.List;
import org.rasad.store.Store;
import org.rasad.store.search.FoundArticle;
import org.rasad.store.search.FoundName;

/** Finds entities by name and articles by words. Thread-safe. */
public interface WordSearch {

  /** Finds nothing: for a dataset without an index of words. */
  WordSearch NOTHING =
      new WordSearch() {
        @Override
        public List<FoundName> names(String typed, int limit) {
          return List.of();
        }

        @Override
        public List<FoundArticle> articles(String words, int limit) {
          return List.of();
        }
      };

  /** Searches a store as long as it is open. */
  static WordSearch of(Store store) {
    return new WordSearch() {
      @Override
      public List<FoundName> names(String typed, int limit) {
        return store.searchNames(typed, limit);
      }

      @Override
      public List<FoundArticle> articles(String words, int limit) {
        return store.searchArticles(words, limit);
      }
    };
  }

  /**
   * Entities by what somebody has typed of a name, the best first.
   *
   * @param typed any characters; the last word may be unfinished
   */
  List<FoundName> names(String typed, int limit);

  /**
   * Articles that hold all the words, the best first.
   *
   * @param words any characters
   */
  List<FoundArticle> articles(String words, int limit);
}
