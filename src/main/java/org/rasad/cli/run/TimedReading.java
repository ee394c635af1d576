package org.rasad.cli.run;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.rasad.event.Extraction;
import org.rasad.source.Article;

/**
 * The reading of one article, which is given up when it takes too long.
 *
 * <p>The time counts from when a worker begins. One thread runs it, another one waits for the
 * result.
 */
final class TimedReading implements Runnable {

  private static final long NOT_BEGUN = Long.MIN_VALUE;

  private final FutureTask<Extraction> task;
  private final Duration longest;
  private volatile long begun = NOT_BEGUN;

  TimedReading(Reading reading, Article article, Duration longest) {
    this.task = new FutureTask<>(() -> reading.extract(article));
    this.longest = longest;
  }

  @Override
  public void run() {
    begun = Math.max(System.nanoTime(), NOT_BEGUN + 1);
    task.run();
  }

  /**
   * Waits for what was read.
   *
   * @throws ExecutionException with what the reading threw
   * @throws TimeoutException if it took too long; its worker is told to stop
   * @throws InterruptedException if the thread that waits is interrupted
   * @throws CancellationException never, as nobody else gives it up
   */
  Extraction result() throws ExecutionException, InterruptedException, TimeoutException {
    while (true) {
      try {
        return task.get(Math.max(1, nanosLeft()), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        if (nanosLeft() <= 0 && task.cancel(true)) {
          throw new TimeoutException(
              "Reading it took longer than %s, so it was given up; split it into articles."
                  .formatted(words(longest)));
        }
      }
    }
  }

  private long nanosLeft() {
    long since = begun;
    return since == NOT_BEGUN ? longest.toNanos() : longest.toNanos() - (System.nanoTime() - since);
  }

  private static String words(Duration time) {
    return time.toMinutes() > 1 ? time.toMinutes() + " minutes" : time.toMillis() + " milliseconds";
  }
}
