package org.rasad.store.search;

import java.util.List;
import org.apache.jena.query.text.TextIndex;

/**
 * The words of one store. Thread-safe, but changes must come one after the other: from {@link
 * #announce} to {@link #follow} no other change may begin.
 *
 * <p>A change of the store is announced inside its transaction and followed after its commit; of a
 * change that was rolled back the index never hears. If the program is killed in between, the index
 * is made anew when the store is opened next.
 */
public sealed interface SearchIndex extends AutoCloseable permits OpenIndex, MissingIndex {

  /** What {@code text:query} asks; it belongs into the context of the dataset. */
  TextIndex textIndex();

  /** Makes sure that a kill is noticed; to be called before the change is committed. */
  void announce(WordChange change);

  /**
   * Takes the change over; to be called after it was committed. Does not fail, and does not wait:
   * who searches, announces the next change or closes the index does.
   */
  void follow(WordChange change);

  /**
   * Entities by what somebody has typed of a name.
   *
   * @param typed in Arabic or Latin script; the last word may be unfinished; any characters
   * @param limit how many at most
   * @return the best first; of each entity its best name
   */
  List<FoundName> names(String typed, int limit);

  /**
   * Articles that hold all of the words in the headline or in the text.
   *
   * @param words any characters
   * @param limit how many at most
   * @return the best first
   */
  List<FoundArticle> articles(String words, int limit);

  /** Whether there is an index; else nothing is found. */
  boolean isThere();

  /** How many names and texts it has. */
  long size();

  @Override
  void close();
}
