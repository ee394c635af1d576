package org.rasad.store;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;

/**
 * What a store remembers of itself, in the graph {@code {base}graph/store}.
 *
 * @param base with which the data IRIs begin
 * @param version of the form of the store
 */
record StoreFacts(String base, int version) {

  /** Grows with every change after which an older Rasad would misread the store. */
  static final int CURRENT_VERSION = 2;

  /** Reads them; call it inside a transaction. */
  static Optional<StoreFacts> read(DatasetGraph dataset) {
    Iterator<Quad> bases = dataset.find(Node.ANY, Node.ANY, Rasad.BASE, Node.ANY);
    while (bases.hasNext()) {
      Quad quad = bases.next();
      // The ontology speaks of the property too; only the graph's own subject counts.
      if (quad.getGraph().equals(quad.getSubject()) && quad.getObject().isLiteral()) {
        return Optional.of(
            new StoreFacts(
                quad.getObject().getLiteralLexicalForm(), version(dataset, quad.getGraph())));
      }
    }
    return Optional.empty();
  }

  /** Writes them; call it inside a transaction. */
  void write(DatasetGraph dataset) {
    Node graph = NodeFactory.createURI(new IriMinter(base).storeGraph());
    dataset.add(graph, graph, Rasad.BASE, NodeFactory.createLiteralString(base));
    dataset.add(
        graph,
        graph,
        Rasad.FORMAT_VERSION,
        NodeFactory.createLiteralDT(Integer.toString(version), XSDDatatype.XSDinteger));
  }

  private static int version(DatasetGraph dataset, Node graph) {
    Iterator<Quad> versions = dataset.find(graph, graph, Rasad.FORMAT_VERSION, Node.ANY);
    return versions.hasNext()
        ? Integer.parseInt(versions.next().getObject().getLiteralLexicalForm())
        : 0;
  }
}
