package org.rasad.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.rasad.rdf.IriMinter;

/**
 * Reads quads in an order that does not depend on how the database came to be: by graph, subject,
 * property and object.
 *
 * <p>The graph of an article is sorted as a whole; of any other graph, which may be large, only the
 * subjects are held.
 */
final class OrderedGraphs {

  private static final Comparator<Quad> IN_ORDER =
      Comparator.comparing(Quad::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

  private final DatasetGraph data;
  private final String articleGraphs;

  OrderedGraphs(DatasetGraph data, IriMinter minter) {
    this.data = data;
    this.articleGraphs = minter.articleGraphPrefix();
  }

  /** The named graphs in order of their addresses. */
  List<Node> names() {
    TreeSet<String> addresses = new TreeSet<>();
    data.listGraphNodes().forEachRemaining(g -> addresses.add(g.getURI()));
    return addresses.stream().map(NodeFactory::createURI).toList();
  }

  /** All quads of the named graphs. */
  void forEach(Consumer<Quad> receiver) {
    names().forEach(graph -> forEach(graph, receiver));
  }

  /** The quads of one graph. */
  void forEach(Node graph, Consumer<Quad> receiver) {
    if (isArticle(graph)) {
      sorted(graph, Node.ANY).forEach(receiver);
    } else {
      subjects(graph).forEach(subject -> sorted(graph, subject).forEach(receiver));
    }
  }

  boolean isArticle(Node graph) {
    return graph.getURI().startsWith(articleGraphs);
  }

  /** The subjects of one graph, in order. */
  TreeSet<Node> subjects(Node graph) {
    TreeSet<Node> subjects = new TreeSet<>(NodeCmp::compareRDFTerms);
    data.find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(q -> subjects.add(q.getSubject()));
    return subjects;
  }

  /**
   * @param graph a graph, or {@link Node#ANY}
   * @param subject a subject, or {@link Node#ANY}
   */
  List<Quad> sorted(Node graph, Node subject) {
    List<Quad> quads = new ArrayList<>();
    Iterator<Quad> found = data.find(graph, subject, Node.ANY, Node.ANY);
    found.forEachRemaining(quads::add);
    quads.sort(IN_ORDER);
    return quads;
  }
}
