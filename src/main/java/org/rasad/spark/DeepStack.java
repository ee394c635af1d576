package org.rasad.spark;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rasad.event.Extraction;
import org.rasad.source.Article;

/**
 * Reads articles of one task in a thread with a deep stack: trees of long sentences are deep, and
 * what walks them is recursive. Used by one thread.
 */
final class DeepStack implements AutoCloseable {

  private static final long STACK_BYTES = 32L * 1024 * 1024;

  private final Reading reading;
  private final ExecutorService thread = Executors.newSingleThreadExecutor(DeepStack::thread);

  DeepStack(Reading reading) {
    this.reading = reading;
  }

  /**
   * Whatever the reading gives.
   *
   * @throws UnreadArticleException if it failed by a fault of this article alone
   */
  Extraction extract(Article article) throws UnreadArticleException {
    Future<Extraction> done = thread.submit(() -> reading.extract(article));
    try {
      return done.get();
    } catch (ExecutionException e) {
      throw new UnreadArticleException(reason(Objects.requireNonNull(e.getCause())), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("The task was interrupted.");
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  /**
   * Two errors are the article's own: they vanish with it, and the thread has unwound. Any other
   * error is one of the program and ends the task.
   */
  private static String reason(Throwable fault) {
    return switch (fault) {
      case StackOverflowError deep -> "Its sentences are nested too deeply.";
      case OutOfMemoryError large ->
          "There is not enough memory for it; give executors more (--executor-memory) or fewer"
              + " cores.";
      case Error program -> throw program;
      default -> "Reading it failed by a fault of Rasad: " + firstFrame(fault) + ".";
    };
  }

  private static String firstFrame(Throwable fault) {
    StackTraceElement[] frames = fault.getStackTrace();
    return frames.length == 0 ? fault.toString() : fault + " at " + frames[0];
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "rasad-reading", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }
}
