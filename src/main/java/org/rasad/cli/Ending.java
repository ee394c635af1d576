package org.rasad.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rasad.watch.Watching;

/**
 * Lets a watching end well when the program is asked to end (Ctrl+C, SIGTERM): what is being read
 * is stored and the store is closed before the program is gone. Close it when all that is done.
 */
final class Ending implements AutoCloseable {

  /** Whoever waits longer may kill the program, which harms nothing. */
  private static final int LONGEST_SECONDS = 90;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::end, "rasad-ending");
  private volatile @Nullable Watching watching;
  private volatile boolean asked;

  Ending() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** This is what is stopped. */
  void stops(Watching begun) {
    watching = begun;
    if (asked) {
      begun.stop();
    }
  }

  @Override
  public void close() {
    done.countDown();
    if (!asked) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // The program is ending already.
      }
    }
  }

  private void end() {
    asked = true;
    Watching begun = watching;
    if (begun != null) {
      begun.stop();
    }
    try {
      done.await(LONGEST_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
