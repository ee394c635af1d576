package org.rasad.store;

import java.util.Collections;
import java.util.Iterator;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads a database by the numbers under which it keeps its nodes. A scan of a million statements
 * takes a second so, and ten times as long where each node is made.
 *
 * <p>For the time of one transaction. Numbers stay the same until the database is compacted.
 */
public final class NodeNumbers {

  private static final int SUBJECT = 1;
  private static final int OBJECT = 3;

  private final String generation;
  private final NodeTupleTable quads;
  private final NodeTable nodes;

  private NodeNumbers(String generation, NodeTupleTable quads) {
    this.generation = generation;
    this.quads = quads;
    this.nodes = quads.getNodeTable();
  }

  /**
   * @param data a TDB2 database or a view of one, inside the caller's transaction
   */
  public static NodeNumbers of(DatasetGraph data) {
    DatasetGraphTDB storage = TdbStorage.of(data);
    return new NodeNumbers(
        storage.getLocation().getDirectoryPath(), storage.getQuadTable().getNodeTupleTable());
  }

  /** The same as long as all numbers stand for the same nodes. */
  public String generation() {
    return generation;
  }

  /** Receives subject and object of a statement. */
  public interface Link {
    void accept(long subject, long object);
  }

  /** Receives subject and object of a statement. */
  public interface Value {
    void accept(long subject, Node object);
  }

  /** All statements of all graphs with this property whose object is no number or date. */
  public void links(Node property, Link receiver) {
    find(property, null)
        .forEachRemaining(
            quad -> {
              NodeId object = quad.get(OBJECT);
              if (object.isPtr()) {
                receiver.accept(quad.get(SUBJECT).getPtrLocation(), object.getPtrLocation());
              }
            });
  }

  /** All statements of all graphs with this property. */
  public void values(Node property, Value receiver) {
    find(property, null)
        .forEachRemaining(
            quad ->
                receiver.accept(
                    quad.get(SUBJECT).getPtrLocation(), nodes.getNodeForNodeId(quad.get(OBJECT))));
  }

  /** The subjects of all statements of all graphs with this property and object. */
  public void subjects(Node property, Node object, LongConsumer receiver) {
    find(property, object)
        .forEachRemaining(quad -> receiver.accept(quad.get(SUBJECT).getPtrLocation()));
  }

  /** The node with this number. */
  public Node node(long number) {
    return nodes.getNodeForNodeId(NodeIdFactory.createPtr(number));
  }

  /** The number of a node; nothing if the database has never seen it. */
  public OptionalLong number(Node node) {
    NodeId id = nodes.getNodeIdForNode(node);
    return NodeId.isDoesNotExist(id) || !id.isPtr()
        ? OptionalLong.empty()
        : OptionalLong.of(id.getPtrLocation());
  }

  private Iterator<Tuple<NodeId>> find(Node property, @Nullable Node object) {
    NodeId propertyId = nodes.getNodeIdForNode(property);
    NodeId objectId = object == null ? NodeId.NodeIdAny : nodes.getNodeIdForNode(object);
    return NodeId.isDoesNotExist(propertyId) || NodeId.isDoesNotExist(objectId)
        ? Collections.emptyIterator()
        : quads.find(NodeId.NodeIdAny, NodeId.NodeIdAny, propertyId, objectId);
  }
}
