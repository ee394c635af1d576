package org.rasad.store.pending;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.transaction.txn.SysTransState;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.lib.TupleLib;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.jspecify.annotations.Nullable;

/**
 * Adds many quads to a TDB2 database inside the caller's write transaction.
 *
 * <p>TDB2 adds quad by quad: it looks up four nodes and goes from the root to a leaf in each of six
 * trees. Here each node is looked up once, and each tree gets its records in its own order, so that
 * neighbours find the same leaf. The trees share nothing, so they are filled side by side: the
 * transaction's part of a tree is handed to another thread and back, as TDB2's transactions provide
 * for ({@code TransactionalComponent.detach}, {@code attach}).
 *
 * <p>Nodes get their numbers in the order of the quads, whatever the number of threads.
 */
final class QuadInsertion {

  /** From here on a second thread is worth starting. */
  private static final int MANY = 1_000;

  private static final Comparator<Record> IN_ORDER =
      (left, right) -> Arrays.compareUnsigned(left.getKey(), right.getKey());

  private final NodeTable nodes;
  private final List<TupleIndexRecord> indexes;

  QuadInsertion(DatasetGraphTDB dataset) {
    NodeTupleTable table = dataset.getQuadTable().getNodeTupleTable();
    this.nodes = table.getNodeTable();
    this.indexes =
        Stream.of(table.getTupleTable().getIndexes())
            .map(TupleIndex::baseTupleIndex)
            .map(TupleIndexRecord.class::cast)
            .toList();
  }

  /** What the database has already stays as it is. */
  void insert(Collection<Quad> quads) {
    List<Tuple<NodeId>> tuples = numbered(quads);
    int threads = Math.min(indexes.size(), Runtime.getRuntime().availableProcessors());
    if (threads == 1 || tuples.size() < MANY) {
      indexes.forEach(i -> insert(tuples, i));
    } else {
      insert(tuples, threads);
    }
  }

  private List<Tuple<NodeId>> numbered(Collection<Quad> quads) {
    Map<Node, NodeId> numbers = new HashMap<>();
    List<Tuple<NodeId>> tuples = new ArrayList<>(quads.size());
    for (Quad quad : quads) {
      tuples.add(
          TupleFactory.create4(
              number(quad.getGraph(), numbers),
              number(quad.getSubject(), numbers),
              number(quad.getPredicate(), numbers),
              number(quad.getObject(), numbers)));
    }
    return tuples;
  }

  private NodeId number(Node node, Map<Node, NodeId> numbers) {
    return numbers.computeIfAbsent(node, nodes::getAllocateNodeId);
  }

  /** Waits for all threads, whatever fails: none may go on while the transaction is aborted. */
  private void insert(List<Tuple<NodeId>> tuples, int threads) {
    List<Handover> handovers = indexes.stream().map(i -> new Handover(tree(i))).toList();
    handovers.forEach(Handover::give);
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      CompletableFuture.allOf(
              IntStream.range(0, indexes.size())
                  .mapToObj(i -> insertion(tuples, indexes.get(i), handovers.get(i)))
                  .map(work -> CompletableFuture.runAsync(work, workers))
                  .toArray(CompletableFuture[]::new))
          .join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    } finally {
      handovers.forEach(Handover::take);
    }
  }

  private static Runnable insertion(
      List<Tuple<NodeId>> tuples, TupleIndexRecord index, Handover handover) {
    return () -> {
      handover.take();
      try {
        insert(tuples, index);
      } finally {
        handover.give();
      }
    };
  }

  private static void insert(List<Tuple<NodeId>> tuples, TupleIndexRecord index) {
    BPlusTree tree = tree(index);
    Record[] records = new Record[tuples.size()];
    for (int i = 0; i < records.length; i++) {
      records[i] = TupleLib.record(tree.getRecordFactory(), tuples.get(i), index.getMapping());
    }
    Arrays.sort(records, IN_ORDER);
    for (Record record : records) {
      tree.insert(record);
    }
  }

  private static BPlusTree tree(TupleIndexRecord index) {
    return (BPlusTree) index.getRangeIndex();
  }

  /** A tree's part of the transaction, which one thread has at a time. */
  private static final class Handover {

    private final BPlusTree tree;
    private @Nullable SysTransState state;

    Handover(BPlusTree tree) {
      this.tree = tree;
    }

    void give() {
      state = tree.detach();
    }

    void take() {
      tree.attach(state);
    }
  }
}
