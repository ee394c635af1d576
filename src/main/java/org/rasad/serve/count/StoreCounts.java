package org.rasad.serve.count;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.rasad.rdf.IriMinter;
import org.rasad.store.DataVersion;
import org.rasad.store.TdbStorage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the counts of a store: one thread counts at the start and again after the data has changed.
 * Thread-safe.
 *
 * <p>The thread is never interrupted, since that would close the files of the database under all
 * others; it looks itself whether it should stop.
 */
public final class StoreCounts implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(StoreCounts.class);

  /** A small store is counted within this time; a reader of a larger one need not wait longer. */
  private static final Duration PATIENCE = Duration.ofMillis(200);

  private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

  /** Counting takes this share of the time at most, on a store that changes all the time. */
  private static final int REST = 10;

  private final DatasetGraph data;
  private final String entitiesGraph;
  private final AtomicReference<@Nullable StoreCount> count = new AtomicReference<>();
  private final CountDownLatch counted = new CountDownLatch(1);
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread;
  private @Nullable DataVersion version;

  private StoreCounts(DatasetGraph data, String base) {
    this.data = data;
    this.entitiesGraph = new IriMinter(base).entitiesGraph();
    this.thread = new Thread(this::keepCounting, "store-counts");
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
  }

  /**
   * Begins to count a TDB2 dataset; it stops when it is closed.
   *
   * @param base with which the IRIs of the store begin
   */
  public static StoreCounts of(DatasetGraph data, String base) {
    StoreCounts counts = new StoreCounts(data, base);
    counts.thread.start();
    return counts;
  }

  /** The last counts, if there are any yet. */
  public Optional<StoreCount> known() {
    return Optional.ofNullable(count.get());
  }

  /** The last counts; where there are none yet, it waits for them a little. */
  public Optional<StoreCount> soon() {
    if (count.get() == null) {
      try {
        boolean unused = counted.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    return known();
  }

  /** Returns when the thread has ended, so that the store may be closed. */
  @Override
  public void close() {
    stopped.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void keepCounting() {
    try {
      Duration rest;
      do {
        long begin = System.nanoTime();
        Optional<StoreCount> unused = countNow();
        Duration taken = Duration.ofNanos(System.nanoTime() - begin).multipliedBy(REST);
        rest = taken.compareTo(LOOK_AGAIN) > 0 ? taken : LOOK_AGAIN;
      } while (!stopped.await(rest.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      LOG.warn("The store is no longer counted: {}", e.toString());
    }
  }

  /** Counts at once, if the data has changed since it was counted. */
  synchronized Optional<StoreCount> countNow() {
    Txn.executeRead(data, this::countIfChanged);
    return known();
  }

  private void countIfChanged() {
    DataVersion now = DataVersion.here(data);
    if (now.equals(version)) {
      return;
    }
    new StoreScan(TdbStorage.of(data), entitiesGraph)
        .count(() -> stopped.getCount() == 0)
        .ifPresent(
            result -> {
              version = now;
              count.set(result);
              counted.countDown();
            });
  }
}
