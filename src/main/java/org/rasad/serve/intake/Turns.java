package org.rasad.serve.intake;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets one request after the other change the store. Few may be under way at a time, so that those
 * that wait cannot take all threads of the server or fill its disk.
 */
final class Turns {

  private static final int UNDER_WAY = 4;

  private final Semaphore underWay = new Semaphore(UNDER_WAY);
  private final Semaphore turn = new Semaphore(1, true);
  private final Duration waiting;

  /**
   * @param waiting how long a request waits for its turn
   */
  Turns(Duration waiting) {
    this.waiting = waiting;
  }

  /** Something that is begun and ends when it is closed. */
  interface Held extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Begins a request.
   *
   * @throws RefusedException if there are enough
   */
  Held begin() throws RefusedException {
    if (!underWay.tryAcquire()) {
      throw RefusedException.busy();
    }
    return underWay::release;
  }

  /**
   * Waits until nobody else changes the store.
   *
   * @throws RefusedException if that takes too long
   */
  Held turn() throws RefusedException {
    try {
      if (!turn.tryAcquire(waiting.toMillis(), TimeUnit.MILLISECONDS)) {
        throw RefusedException.busy();
      }
      return turn::release;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw RefusedException.busy();
    }
  }
}
