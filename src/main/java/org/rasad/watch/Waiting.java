package org.rasad.watch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The time, and waiting for it to pass. */
public interface Waiting extends InstantSource {

  /** Returns after this time, or earlier if it is woken. */
  void pause(Duration atMost);

  /** Ends the pause that is under way, or else the next one. From any thread. */
  void wake();

  /** The time of this machine. */
  static Waiting system() {
    return new Waiting() {
      private final Semaphore woken = new Semaphore(0);

      @Override
      public Instant instant() {
        return Instant.now();
      }

      @Override
      public void pause(Duration atMost) {
        try {
          if (woken.tryAcquire(atMost.toMillis() + 1, TimeUnit.MILLISECONDS)) {
            woken.drainPermits();
          }
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw new WatchException("Watching was interrupted.", e);
        }
      }

      @Override
      public void wake() {
        woken.release();
      }
    };
  }
}
