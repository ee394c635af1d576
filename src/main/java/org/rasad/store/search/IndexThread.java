package org.rasad.store.search;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The thread on which an index follows its store, while the store's own thread goes on with the
 * next change. Whoever searches waits for it first. Thread-safe.
 */
final class IndexThread implements AutoCloseable {

  private final ExecutorService thread = Executors.newSingleThreadExecutor(IndexThread::daemon);
  private volatile CompletableFuture<?> work = CompletableFuture.completedFuture(null);

  /**
   * Begins some work, after what was begun before.
   *
   * @param step must not fail
   */
  void begin(Runnable step) {
    work = CompletableFuture.runAsync(step, thread);
  }

  /** Waits until all that was begun is done. */
  void await() {
    work.join();
  }

  @Override
  public void close() {
    thread.close();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "rasad-index");
    thread.setDaemon(true);
    return thread;
  }
}
