package org.rasad.cli.run;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rasad.cli.run.Outcome.Extracted;
import org.rasad.cli.run.Outcome.Failed;
import org.rasad.source.ReadResult;
import org.rasad.source.ReadResult.Read;
import org.rasad.source.ReadResult.Unreadable;

/**
 * Reads articles on several threads and hands the outcomes on in the order of the input.
 *
 * <p>The input is drawn and the outcomes are handed on by the caller's thread alone, so neither
 * needs to be thread-safe. A few articles for each thread are in memory at a time. An article that
 * cannot be read is an outcome like any other and does not stop the rest; neither does one that
 * takes too long.
 */
public final class ReadingRun {

  private static final int WAITING_PER_THREAD = 2;

  /** Trees of long sentences are deep, and what walks them is recursive. */
  private static final long STACK_BYTES = 32L * 1024 * 1024;

  /**
   * No article is read longer. News is read in less than a second, the longest text that is taken
   * in less than two minutes; only one that was made to be slow takes more (docs/security.md).
   */
  public static final Duration LONGEST = Duration.ofMinutes(5);

  private final Supplier<? extends Reading> models;
  private final int threads;
  private final Duration longest;
  private @Nullable Reading reading;

  /**
   * @param models asked once, by the caller's thread, when there is a first article to read
   * @param threads at least one
   */
  public ReadingRun(Supplier<? extends Reading> models, int threads) {
    this(models, threads, LONGEST);
  }

  /**
   * @param longest how long the reading of one article may take
   */
  ReadingRun(Supplier<? extends Reading> models, int threads, Duration longest) {
    if (threads < 1) {
      throw new IllegalArgumentException("A run needs at least one thread.");
    }
    this.models = models;
    this.threads = threads;
    this.longest = longest;
  }

  /** Reads the whole input. Whatever {@code models} or {@code sink} throws ends the run. */
  public void run(Iterator<ReadResult> input, Consumer<Outcome> sink) {
    Deque<Waiting> waiting = new ArrayDeque<>();
    ExecutorService workers = Executors.newFixedThreadPool(threads, ReadingRun::worker);
    try {
      while (input.hasNext()) {
        waiting.add(begin(input.next(), workers));
        if (waiting.size() >= threads * WAITING_PER_THREAD) {
          sink.accept(waiting.remove().outcome());
        }
      }
      while (!waiting.isEmpty()) {
        sink.accept(waiting.remove().outcome());
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private Waiting begin(ReadResult result, ExecutorService workers) {
    return switch (result) {
      case Unreadable unreadable -> new Done(new Failed(unreadable.where(), unreadable.message()));
      case Read read -> {
        Reading known = reading();
        TimedReading timed = new TimedReading(known, read.article(), longest);
        workers.execute(timed);
        yield new UnderWay(read.where(), timed);
      }
    };
  }

  private Reading reading() {
    if (reading == null) {
      reading = models.get();
    }
    return reading;
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(null, work, "rasad-reading", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  /** What becomes of an article. */
  private sealed interface Waiting {
    Outcome outcome();
  }

  /** Nothing is left to do. */
  private record Done(Outcome outcome) implements Waiting {}

  /** An article that a worker has or will have. */
  private record UnderWay(String where, TimedReading reading) implements Waiting {

    @Override
    public Outcome outcome() {
      try {
        return new Extracted(where, reading.result());
      } catch (TimeoutException e) {
        return new Failed(where, String.valueOf(e.getMessage()));
      } catch (ExecutionException e) {
        return new Failed(where, reason(Objects.requireNonNull(e.getCause())));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException("The run was interrupted.");
      }
    }

    /**
     * Two errors are the article's own: they vanish with it, and the worker's thread has unwound.
     * Any other error is one of the program and ends the run.
     */
    private static String reason(Throwable fault) {
      return switch (fault) {
        case StackOverflowError deep -> "Its sentences are nested too deeply.";
        case OutOfMemoryError large ->
            "There is not enough memory for it; set RASAD_MEMORY=4g or give --threads 1.";
        case Error program -> throw program;
        default -> "Reading it failed by a fault of Rasad: " + firstFrame(fault) + ".";
      };
    }

    private static String firstFrame(Throwable fault) {
      StackTraceElement[] frames = fault.getStackTrace();
      return frames.length == 0 ? fault.toString() : fault + " at " + frames[0];
    }
  }
}
