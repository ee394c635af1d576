package org.rasad.store.check;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;

/**
 * Walks over all six indexes of quads: each must be in its own order and hold the same quads as the
 * others. They are compared by their number and by a sum over all quads that does not depend on
 * their order, so memory stays small. Called inside a read transaction.
 */
public final class IndexCheck {

  /** The indexes of a store of quads, by the order of their columns. */
  static final List<String> INDEXES = List.of("GSPO", "GPOS", "GOSP", "SPOG", "POSG", "OSPG");

  private final DatasetGraphTDB data;

  /** What an index holds. */
  private record Content(long quads, long sum) {}

  public IndexCheck(DatasetGraphTDB data) {
    this.data = data;
  }

  /**
   * Walks over them.
   *
   * @return the number of quads; nothing if the indexes do not agree
   */
  public Optional<Long> check(Consumer<Finding> findings) {
    Map<String, Content> contents = new LinkedHashMap<>();
    for (TupleIndex index : data.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes()) {
      read(index, findings).ifPresent(c -> contents.put(index.getName(), c));
    }
    Map<Content, Long> votes =
        contents.values().stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    if (contents.size() == INDEXES.size() && votes.size() == 1) {
      return Optional.of(contents.values().iterator().next().quads());
    }
    votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .ifPresent(most -> tellOthers(contents, most.getKey(), findings));
    return Optional.empty();
  }

  private static void tellOthers(
      Map<String, Content> contents, Content most, Consumer<Finding> findings) {
    contents.forEach(
        (name, content) -> {
          if (!content.equals(most)) {
            findings.accept(
                Finding.damage(
                    "The index %s has other quads than most of the others (%d of them, not %d).",
                    name, content.quads(), most.quads()));
          }
        });
  }

  private static Optional<Content> read(TupleIndex index, Consumer<Finding> findings) {
    String name = index.getName();
    try {
      return sum(index, findings);
    } catch (RuntimeException | InternalError e) {
      // A damaged tree may fail in any way.
      findings.accept(Finding.damage("The index %s cannot be read (%s).", name, e));
      return Optional.empty();
    }
  }

  private static Optional<Content> sum(TupleIndex index, Consumer<Finding> findings) {
    Iterator<Tuple<NodeId>> tuples = index.all();
    long quads = 0;
    long sum = 0;
    long[] before = new long[0];
    while (tuples.hasNext()) {
      Tuple<NodeId> tuple = tuples.next();
      long[] inOrder = numbers(index.getMapping().map(tuple));
      if (Arrays.compareUnsigned(before, inOrder) >= 0) {
        findings.accept(
            Finding.damage("The index %s is not in order after %d quads.", index.getName(), quads));
        return Optional.empty();
      }
      before = inOrder;
      quads++;
      sum += mixed(numbers(tuple));
    }
    return Optional.of(new Content(quads, sum));
  }

  /** As they stand in the file, where small values stand in place of a number of a node. */
  private static long[] numbers(Tuple<NodeId> quad) {
    byte[] bytes = new byte[quad.len() * Long.BYTES];
    long[] numbers = new long[quad.len()];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    for (int i = 0; i < quad.len(); i++) {
      NodeIdFactory.set(quad.get(i), bytes, i * Long.BYTES);
      numbers[i] = buffer.getLong(i * Long.BYTES);
    }
    return numbers;
  }

  /** Depends on which number stands in which column. */
  private static long mixed(long[] quad) {
    long hash = 0;
    for (long number : quad) {
      hash = scrambled(hash + number * 31);
    }
    return hash;
  }

  /**
   * The finalizer of MurmurHash3 for 64 bits: every bit of the value changes half of the result.
   */
  private static long scrambled(long value) {
    long mixed = (value ^ value >>> 33) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ mixed >>> 33) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ mixed >>> 33;
  }
}
