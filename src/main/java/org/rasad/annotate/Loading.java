package org.rasad.annotate;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Something large that a thread of its own loads, while the caller loads something else.
 *
 * @param <T> what is loaded
 */
public final class Loading<T> {

  /** Models are read recursively. */
  private static final long STACK_BYTES = 32L * 1024 * 1024;

  private final FutureTask<T> task;

  private Loading(FutureTask<T> task) {
    this.task = task;
  }

  /**
   * Begins to load.
   *
   * @param name of what is loaded, for the thread
   */
  public static <T> Loading<T> start(String name, Supplier<? extends T> loader) {
    FutureTask<T> task = new FutureTask<>(loader::get);
    Thread thread = new Thread(null, task, "rasad-loading-" + name, STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    return new Loading<>(task);
  }

  /**
   * Waits for it. What the loader threw is thrown here.
   *
   * @throws CancellationException if the caller is interrupted meanwhile
   */
  public T result() {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException known) {
        throw known;
      }
      if (e.getCause() instanceof Error known) {
        throw known;
      }
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Loading was interrupted.");
    }
  }
}
