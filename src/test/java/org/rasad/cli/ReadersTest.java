package org.rasad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.event.Extraction;
import org.rasad.source.Article;
import org.rasad.store.Activity;
import org.rasad.store.Store;

/** Readers beside all that changes a store, and clocks that are wrong. */
@Timeout(120)
final class ReadersTest {

  private static final Instant NOON = Instant.parse("2031-05-15T12:00:00Z");

  @TempDir private Path folder;

  @Test
  void readersSeeEveryArticleWholeOrNotAtAll() throws Exception {
    try (Store store = Store.openForWriting(folder);
        ExecutorService readers = Executors.newFixedThreadPool(2)) {
      store.put(article(0, "هاجم فصيل النخيل بلدة الزيتون"));
      int size = sizes(store).iterator().next();
      store.retract("a0", activity(Activity.Kind.RETRACTION, NOON));
      AtomicBoolean done = new AtomicBoolean();
      AtomicInteger reads = new AtomicInteger();
      List<Future<Set<Integer>>> seen = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        seen.add(
            readers.submit(
                () -> {
                  Set<Integer> all = new TreeSet<>();
                  while (!done.get()) {
                    all.addAll(sizes(store));
                    reads.incrementAndGet();
                  }
                  return all;
                }));
      }
      try {
        for (int round = 0; round < 4; round++) {
          store.putAll(
              IntStream.range(0, 10)
                  .mapToObj(i -> article(i, "هاجم فصيل النخيل بلدة الزيتون"))
                  .toList(),
              activity(Activity.Kind.INGEST, NOON.plusSeconds(round)));
          store.compact();
          for (int i = 0; i < 5; i++) {
            store.retract("a" + i, activity(Activity.Kind.RETRACTION, NOON.plusSeconds(round)));
          }
        }
      } finally {
        done.set(true);
      }

      for (Future<Set<Integer>> each : seen) {
        assertEquals(Set.of(size), each.get());
      }
      assertTrue(reads.get() > 20, "they read while it was changed: " + reads);
    }
  }

  @Test
  void aClockThatJumpsBackBreaksNeitherTheLogNorWhatIsDoneAgain() {
    Path other = folder.resolve("other");
    Path jumping = folder.resolve("jumping");
    List<Extraction> articles =
        IntStream.range(0, 6).mapToObj(i -> article(i, "هاجم فصيل النخيل بلدة الزيتون")).toList();
    try (Store store = Store.openForWriting(other)) {
      store.putAll(articles, activity(Activity.Kind.INGEST, NOON));
    }
    try (Store store = Store.openForWriting(jumping)) {
      store.putAll(articles.subList(0, 3), activity(Activity.Kind.INGEST, NOON));
      Instant before = NOON.minus(Duration.ofDays(400));
      store.retract("a1", activity(Activity.Kind.RETRACTION, before));
      store.putAll(articles, activity(Activity.Kind.INGEST, before));
      // The same instant again is the same activity.
      store.putAll(articles, activity(Activity.Kind.INGEST, NOON));
      assertTrue(store.validate().conforms(), () -> store.validate().turtle());
    }

    assertEquals(StoreFiles.quads(other), StoreFiles.quads(jumping));
    assertEquals(0, CommandLineRun.of("check", "--store", jumping).code());
  }

  /** How many quads the graphs of articles have. */
  private static Set<Integer> sizes(Store store) {
    return store.read(
        d -> {
          Set<Integer> sizes = new TreeSet<>();
          for (int i = 0; i < 10; i++) {
            Node graph = NodeFactory.createURI(store.minter().articleGraph("a" + i));
            int size = (int) Iter.count(d.find(graph, Node.ANY, Node.ANY, Node.ANY));
            if (size > 0) {
              sizes.add(size);
            }
          }
          return sizes;
        });
  }

  private static Extraction article(int number, String text) {
    return new FakeReading().extract(new Article("a" + number, null, null, null, null, text));
  }

  private static Activity activity(Activity.Kind kind, Instant at) {
    return new Activity(kind, at, "0.0", java.util.Map.of(), "");
  }
}
