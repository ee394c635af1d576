package org.rasad.export.row;

import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Lists what has a property, in order of the addresses; holds the addresses and nothing else. */
public final class Subjects {

  private Subjects() {}

  /**
   * @param graph the graph that is asked, or {@link Node#ANY}
   * @param object what the property leads to, or {@link Node#ANY}
   */
  public static Iterator<Node> with(DatasetGraph data, Node graph, Node property, Node object) {
    return with(data, graph, List.of(property), object);
  }

  /** What has one of several properties. */
  static Iterator<Node> with(DatasetGraph data, Node graph, List<Node> properties, Node object) {
    TreeSet<String> addresses = new TreeSet<>();
    for (Node property : properties) {
      Iterator<Quad> quads = data.find(graph, Node.ANY, property, object);
      while (quads.hasNext()) {
        Node subject = quads.next().getSubject();
        if (subject.isURI()) {
          addresses.add(subject.getURI());
        }
      }
    }
    return addresses.stream().map(NodeFactory::createURI).iterator();
  }
}
