package org.rasad.store.pending;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/**
 * The quads that a database has in its named graphs, by way of the nodes that are known. For one
 * change, before it is written.
 */
final class StoredQuads {

  private final NodeTupleTable table;
  private final KnownNodes nodes;

  /** What has no number; nothing gets one before the change is written. */
  private final Set<Node> missing = new HashSet<>();

  StoredQuads(NodeTupleTable table, KnownNodes nodes) {
    this.table = table;
    this.nodes = nodes;
  }

  /** Those that match, where {@link Node#ANY} matches whatever there is. */
  Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
    Node[] pattern = {graph, subject, property, object};
    NodeId[] numbers = new NodeId[pattern.length];
    // Most of what is asked for is of a new graph or a new subject: the rest is not looked up then.
    for (int i = 0; i < pattern.length; i++) {
      numbers[i] = number(pattern[i]);
      if (NodeId.isDoesNotExist(numbers[i])) {
        return Iter.nullIterator();
      }
    }
    return Iter.map(table.find(numbers), this::quad);
  }

  boolean contains(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
        .hasNext();
  }

  private NodeId number(Node node) {
    if (!node.isConcrete()) {
      return NodeId.NodeIdAny;
    }
    NodeId number = missing.contains(node) ? NodeId.NodeDoesNotExist : nodes.number(node);
    if (NodeId.isDoesNotExist(number)) {
      missing.add(node);
    }
    return number;
  }

  private Quad quad(Tuple<NodeId> numbers) {
    return Quad.create(
        nodes.node(numbers.get(0)),
        nodes.node(numbers.get(1)),
        nodes.node(numbers.get(2)),
        nodes.node(numbers.get(3)));
  }
}
