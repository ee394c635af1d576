package org.rasad.serve.sparql;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets so many queries run at once and no more. Thread-safe.
 *
 * <p>Some wait shortly for their turn; when many wait already the next is refused at once, since
 * each that waits keeps a thread of the server.
 */
public final class QueryGate {

  /** Queries that may wait, for each that may run. */
  private static final int WAITING = 4;

  private final Semaphore places;
  private final AtomicInteger waiting = new AtomicInteger();
  private final int mostWaiting;
  private final long patience;

  public QueryGate(int atOnce, long patienceMillis) {
    this.places = new Semaphore(atOnce, true);
    this.mostWaiting = WAITING * atOnce;
    this.patience = patienceMillis;
  }

  /** Whether there is a place; who gets one must {@link #leave()}. */
  public boolean enter() {
    if (waiting.incrementAndGet() > mostWaiting) {
      waiting.decrementAndGet();
      return false;
    }
    try {
      return places.tryAcquire(patience, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      waiting.decrementAndGet();
    }
  }

  public void leave() {
    places.release();
  }
}
