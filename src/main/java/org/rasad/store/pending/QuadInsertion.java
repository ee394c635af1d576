package org.rasad.store.pending;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.dboe.transaction.txn.SysTransState;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.lib.TupleLib;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
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

  /** How many quads are sorted and inserted together: fewer find less often the same leaf. */
  private static final int PART = 50_000;

  private static final Comparator<Record> IN_ORDER =
      (left, right) -> Arrays.compareUnsigned(left.getKey(), right.getKey());

  private final KnownNodes nodes;
  private final List<TupleIndexRecord> indexes;

  QuadInsertion(DatasetGraphTDB dataset, KnownNodes nodes) {
    NodeTupleTable table = dataset.getQuadTable().getNodeTupleTable();
    this.nodes = nodes;
    this.indexes =
        Stream.of(table.getTupleTable().getIndexes())
            .map(TupleIndex::baseTupleIndex)
            .map(TupleIndexRecord.class::cast)
            .toList();
  }

  /** What the database has already stays as it is. */
  void insert(Collection<Quad> quads) {
    int threads = Math.min(indexes.size(), Runtime.getRuntime().availableProcessors());
    if (threads == 1 || quads.size() < MANY) {
      List<Tuple<NodeId>> tuples = quads.stream().map(this::numbered).toList();
      indexes.forEach(i -> insert(tuples, i));
    } else {
      insert(quads, threads);
    }
  }

  private Tuple<NodeId> numbered(Quad quad) {
    return TupleFactory.create4(
        nodes.allocate(quad.getGraph()),
        nodes.allocate(quad.getSubject()),
        nodes.allocate(quad.getPredicate()),
        nodes.allocate(quad.getObject()));
  }

  /** Waits for all threads, whatever fails: none may go on while the transaction is aborted. */
  private void insert(Collection<Quad> quads, int threads) {
    List<Handover> handovers = indexes.stream().map(i -> new Handover(tree(i))).toList();
    handovers.forEach(Handover::give);
    try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
      insert(quads, handovers, workers).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    } finally {
      handovers.forEach(Handover::take);
    }
  }

  /** While one part of the quads goes into the trees, the nodes of the next get their numbers. */
  private CompletableFuture<Void> insert(
      Collection<Quad> quads, List<Handover> handovers, ExecutorService workers) {
    CompletableFuture<?>[] insertions = new CompletableFuture<?>[indexes.size()];
    Arrays.fill(insertions, CompletableFuture.completedFuture(null));
    List<Tuple<NodeId>> part = new ArrayList<>();
    Iterator<Quad> left = quads.iterator();
    while (left.hasNext()) {
      part.add(numbered(left.next()));
      if (part.size() == PART || !left.hasNext()) {
        for (int i = 0; i < insertions.length; i++) {
          insertions[i] =
              insertions[i].thenRunAsync(
                  insertion(part, indexes.get(i), handovers.get(i)), workers);
        }
        part = new ArrayList<>();
      }
    }
    return CompletableFuture.allOf(insertions);
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
