package org.rasad.serve.linked;

import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.IriMinter;

/** Finds out whether things are in a store, were in it, or go by another name. Thread-safe. */
final class PresenceReader {

  private static final Node REPLACED_BY = DCTerms.isReplacedBy.asNode();

  /** What is said of things that are no more. */
  private static final Set<Node> OF_THE_GONE =
      Set.of(REPLACED_BY, ForeignTerms.PROV_WAS_INVALIDATED_BY, DCTerms.identifier.asNode());

  private static final int MOST_SUCCESSORS = 100;

  private final DatasetGraph data;
  private final IriMinter minter;

  PresenceReader(DatasetGraph data, IriMinter minter) {
    this.data = data;
    this.minter = minter;
  }

  /** Presence of a thing; a graph is where its triples are, and gone with its article. */
  Presence of(String iri) {
    return Txn.calculateRead(data, () -> read(iri));
  }

  private Presence read(String iri) {
    Node node = NodeFactory.createURI(iri);
    if (iri.startsWith(minter.base() + "graph/")) {
      return readGraph(iri, node);
    }
    if (isSpokenOf(node)) {
      return new Presence.Here();
    }
    Set<String> successors = successors(node);
    if (successors.size() == 1) {
      return new Presence.Replaced(successors.iterator().next());
    }
    boolean wasThere = !successors.isEmpty() || isMarkedGone(node);
    return wasThere ? new Presence.Gone() : new Presence.Unknown();
  }

  private Presence readGraph(String iri, Node graph) {
    if (data.contains(graph, Node.ANY, Node.ANY, Node.ANY)) {
      return new Presence.Here();
    }
    String articles = minter.articleGraphPrefix();
    boolean isGone =
        iri.startsWith(articles)
            && isMarkedGone(
                NodeFactory.createURI(
                    minter.base() + "article/" + iri.substring(articles.length())));
    return isGone ? new Presence.Gone() : new Presence.Unknown();
  }

  /**
   * An entity is described in one graph; those of articles may name it a hundred thousand times.
   */
  private boolean isSpokenOf(Node node) {
    if (node.getURI().startsWith(minter.entity(""))) {
      return data.contains(NodeFactory.createURI(minter.entitiesGraph()), node, Node.ANY, Node.ANY);
    }
    Iterator<Quad> quads = data.find(Node.ANY, node, Node.ANY, Node.ANY);
    try {
      return Iter.anyMatch(quads, q -> !OF_THE_GONE.contains(q.getPredicate()));
    } finally {
      Iter.close(quads);
    }
  }

  private boolean isMarkedGone(Node node) {
    return data.contains(Node.ANY, node, ForeignTerms.PROV_WAS_INVALIDATED_BY, Node.ANY);
  }

  private Set<String> successors(Node node) {
    Gathering gathering = new Gathering(data);
    gathering.add(node, REPLACED_BY, Node.ANY, MOST_SUCCESSORS);
    return gathering.triples().stream()
        .map(t -> t.getObject().getURI())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
