package org.rasad.store;

import java.util.Iterator;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;

/**
 * What a store remembers of itself, in the graph {@code {base}graph/store}.
 *
 * @param base with which the data IRIs begin
 * @param version of the form of the store
 * @param searchIndex number of its index of words; nothing for the first
 */
record StoreFacts(String base, int version, OptionalInt searchIndex) {

  /** Grows with every change after which an older Rasad would misread the store. */
  static final int CURRENT_VERSION = 2;

  /** Those of a store that has never been exchanged for another. */
  StoreFacts(String base, int version) {
    this(base, version, OptionalInt.empty());
  }

  /** Reads them in a transaction of its own. */
  static Optional<StoreFacts> inTransaction(DatasetGraph dataset) {
    return Txn.calculateRead(dataset, () -> read(dataset));
  }

  /** Reads them; call it inside a transaction. */
  static Optional<StoreFacts> read(DatasetGraph dataset) {
    Iterator<Quad> bases = dataset.find(Node.ANY, Node.ANY, Rasad.BASE, Node.ANY);
    while (bases.hasNext()) {
      Quad quad = bases.next();
      // The ontology speaks of the property too; only the graph's own subject counts.
      if (quad.getGraph().equals(quad.getSubject()) && quad.getObject().isLiteral()) {
        return Optional.of(
            new StoreFacts(
                quad.getObject().getLiteralLexicalForm(),
                number(dataset, quad.getGraph(), Rasad.FORMAT_VERSION).orElse(0),
                number(dataset, quad.getGraph(), Rasad.SEARCH_INDEX)));
      }
    }
    return Optional.empty();
  }

  /** Writes them in place of others; call it inside a transaction. */
  void write(DatasetGraph dataset) {
    Node graph = NodeFactory.createURI(new IriMinter(base).storeGraph());
    dataset.deleteAny(graph, graph, Rasad.FORMAT_VERSION, Node.ANY);
    dataset.deleteAny(graph, graph, Rasad.SEARCH_INDEX, Node.ANY);
    dataset.add(graph, graph, Rasad.BASE, NodeFactory.createLiteralString(base));
    dataset.add(graph, graph, Rasad.FORMAT_VERSION, number(version));
    searchIndex.ifPresent(n -> dataset.add(graph, graph, Rasad.SEARCH_INDEX, number(n)));
  }

  private static Node number(int value) {
    return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  private static OptionalInt number(DatasetGraph dataset, Node graph, Node property) {
    Iterator<Quad> values = dataset.find(graph, graph, property, Node.ANY);
    return values.hasNext()
        ? OptionalInt.of(Integer.parseInt(values.next().getObject().getLiteralLexicalForm()))
        : OptionalInt.empty();
  }
}
