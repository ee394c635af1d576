package org.rasad.store.check;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/**
 * Looks up every node that a quad names, by its number and back. Called inside a read transaction.
 *
 * <p>In an index all quads with the same first column stand together, so each node is looked up
 * once for each column without remembering any.
 */
public final class NodeCheck {

  /** After so many there is no use in telling more. */
  private static final int MOST = 5;

  /** For each column an index that it comes first in. */
  private static final List<String> BY_COLUMN = List.of("GSPO", "SPOG", "POSG", "OSPG");

  private final DatasetGraphTDB data;
  private final NodeTable nodes;
  private long faults;

  public NodeCheck(DatasetGraphTDB data) {
    this.data = data;
    this.nodes = data.getQuadTable().getNodeTupleTable().getNodeTable().baseNodeTable();
  }

  /**
   * Looks them up.
   *
   * @return how many were wrong, of which a few are told
   */
  public long check(Consumer<Finding> findings) {
    for (TupleIndex index : data.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes()) {
      int column = BY_COLUMN.indexOf(index.getName());
      if (column >= 0) {
        check(index, column, findings);
      }
    }
    if (faults > MOST) {
      findings.accept(Finding.damage("So it is with %d nodes altogether.", faults));
    }
    return faults;
  }

  private void check(TupleIndex index, int column, Consumer<Finding> findings) {
    NodeId before = NodeId.NodeDoesNotExist;
    Iterator<Tuple<NodeId>> tuples = index.all();
    while (tuples.hasNext()) {
      NodeId id = tuples.next().get(column);
      if (!id.equals(before) && id.isPtr()) {
        check(id, findings);
      }
      before = id;
    }
  }

  private void check(NodeId id, Consumer<Finding> findings) {
    String place = "at %d of nodes-data.obj".formatted(id.getPtrLocation());
    try {
      Node node = nodes.getNodeForNodeId(id);
      if (node == null) {
        tell(Finding.damage("The node %s is missing.", place), findings);
      } else if (!id.equals(nodes.getNodeIdForNode(node))) {
        tell(Finding.damage("The index of nodes does not lead to the node %s.", place), findings);
      }
    } catch (RuntimeException | InternalError e) {
      tell(Finding.damage("The node %s cannot be read (%s).", place, e), findings);
    }
  }

  private void tell(Finding finding, Consumer<Finding> findings) {
    faults++;
    if (faults <= MOST) {
      findings.accept(finding);
    }
  }
}
