package org.rasad.serve.linked;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Gathers triples of all graphs, each pattern up to a limit, and notes whether there were more.
 * Used inside one transaction.
 */
final class Gathering {

  /** One triple may stand in the graphs of very many articles. */
  private static final int LOOKED_AT = 5_000;

  static final Comparator<Triple> IN_ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final DatasetGraph data;
  private final Set<Triple> triples = new TreeSet<>(IN_ORDER);
  private boolean cut;

  Gathering(DatasetGraph data) {
    this.data = data;
  }

  /** Adds what matches in any graph, up to so many triples: the first by the database's index. */
  void add(Node subject, Node property, Node object, int most) {
    add(Node.ANY, subject, property, object, most);
  }

  void add(Node graph, Node subject, Node property, Node object, int most) {
    Set<Triple> found = new HashSet<>();
    Iterator<Quad> quads = data.find(graph, subject, property, object);
    try {
      for (int i = 0; quads.hasNext(); i++) {
        if (i == LOOKED_AT || found.size() == most) {
          cut = true;
          break;
        }
        found.add(quads.next().asTriple());
      }
    } finally {
      Iter.close(quads);
    }
    triples.addAll(found);
  }

  void add(Triple triple) {
    triples.add(triple);
  }

  /** What was gathered so far; a copy. */
  Set<Triple> triples() {
    Set<Triple> copy = new TreeSet<>(IN_ORDER);
    copy.addAll(triples);
    return copy;
  }

  boolean isCut() {
    return cut;
  }

  Description description() {
    return new Description(List.copyOf(triples), cut);
  }
}
