package org.rasad.serve.linked;

import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * What a document says of a thing.
 *
 * @param triples in a fixed order
 * @param cut whether the store says more
 */
record Description(List<Triple> triples, boolean cut) {

  Description {
    triples = List.copyOf(triples);
  }
}
