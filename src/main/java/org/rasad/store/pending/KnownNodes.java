package org.rasad.store.pending;

import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.jspecify.annotations.Nullable;
import org.rasad.cache.LastUsed;

/**
 * The nodes that changes used last, with their numbers in the database, kept from one change to the
 * next.
 *
 * <p>TDB2 has such memories too, but of the nodes that a transaction adds it keeps the last
 * thousand ({@code ThreadBufferingCache}), and of the others each is read from the file when it is
 * next asked for. They are those of the database after the last change: whoever fails to commit a
 * change lets all be forgotten. Not thread-safe.
 */
public final class KnownNodes {

  /** With its number each takes some 300 bytes. */
  private static final int MOST = 200_000;

  /** Longer ones are texts of articles: large, and hardly ever asked for again. */
  private static final int LONGEST = 200;

  private final Map<Node, NodeId> numbers = new LastUsed<>(MOST);
  private final Map<NodeId, Node> nodes = new LastUsed<>(MOST);
  private @Nullable NodeTable table;

  public void forgetAll() {
    numbers.clear();
    nodes.clear();
  }

  /** From now on these are the nodes of this table; in another, nodes have other numbers. */
  void use(NodeTable table) {
    if (this.table != table) {
      forgetAll();
      this.table = table;
    }
  }

  /** The number of a node, which it gets now if it has none. */
  NodeId allocate(Node node) {
    NodeId known = numbers.get(node);
    return known == null ? noted(node, table().getAllocateNodeId(node)) : known;
  }

  /** The number of a node; {@link NodeId#NodeDoesNotExist} if it has none. */
  NodeId number(Node node) {
    NodeId known = numbers.get(node);
    if (known != null) {
      return known;
    }
    NodeId found = table().getNodeIdForNode(node);
    return NodeId.isDoesNotExist(found) ? found : noted(node, found);
  }

  /** The node with a number. */
  Node node(NodeId number) {
    // A literal that is its own number may have that of a node: NodeId.equals leaves out the type.
    if (NodeId.isInline(number)) {
      return NodeId.extract(number);
    }
    Node known = nodes.get(number);
    if (known == null) {
      known = table().getNodeForNodeId(number);
      noted(known, number);
    }
    return known;
  }

  private static boolean isShort(Node node) {
    return node.isURI()
        ? node.getURI().length() <= LONGEST
        : node.isLiteral() && node.getLiteralLexicalForm().length() <= LONGEST;
  }

  private NodeTable table() {
    return Objects.requireNonNull(table, "the nodes of which table");
  }

  private NodeId noted(Node node, NodeId number) {
    if (!NodeId.isInline(number) && isShort(node)) {
      numbers.put(node, number);
      nodes.put(number, node);
    }
    return number;
  }
}
