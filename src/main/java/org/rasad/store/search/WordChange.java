package org.rasad.store.search;

import java.util.Collection;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.rasad.rdf.IriMinter;

/**
 * What one change of the store means for the index of words.
 *
 * @param gone quads of the index that are there no more
 * @param come new ones
 */
public record WordChange(List<Quad> gone, List<Quad> come) {

  public WordChange {
    gone = List.copyOf(gone);
    come = List.copyOf(come);
  }

  /** Picks what the index knows from all that a change removes and adds. */
  public static WordChange of(Collection<Quad> gone, Collection<Quad> come, IriMinter minter) {
    return new WordChange(indexed(gone, minter), indexed(come, minter));
  }

  boolean isEmpty() {
    return gone.isEmpty() && come.isEmpty();
  }

  private static List<Quad> indexed(Collection<Quad> quads, IriMinter minter) {
    return quads.stream().filter(q -> IndexedProperty.holds(q, minter)).toList();
  }
}
