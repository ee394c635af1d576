package org.rasad.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rasad.identity.DecisionException;
import org.rasad.serve.intake.IntakeException;
import org.rasad.store.StoreException;

/**
 * The one thread that changes the store of a running server. A server interrupts its own threads
 * when it stops, and an interrupted thread would close the store's files under all others.
 */
final class IntakeThread implements AutoCloseable {

  private static final String STOPPING = "The server is being stopped; send again later.";

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(work -> new Thread(work, "rasad-intake"));
  private volatile boolean stopping;

  /** Whether work should end early. */
  boolean isStopping() {
    return stopping;
  }

  /**
   * Does something and waits for it. If the caller is interrupted, the work is told to end early
   * and not interrupted itself.
   *
   * @throws IntakeException for a fault that the one who runs the server can mend
   */
  <T> T run(Callable<T> work) throws IntakeException {
    try {
      return worker.submit(work).get();
    } catch (RejectedExecutionException e) {
      throw new IntakeException(STOPPING, e);
    } catch (InterruptedException e) {
      stopping = true;
      Thread.currentThread().interrupt();
      throw new IntakeException(STOPPING, e);
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    }
  }

  /** Does something after what is to be done now; called by the thread itself. */
  void later(Runnable work) {
    if (!stopping) {
      worker.execute(work);
    }
  }

  /** Waits for what is under way, also when interrupted: the store is closed next. */
  @Override
  public void close() {
    stopping = true;
    worker.shutdown();
    boolean interrupted = false;
    while (!worker.isTerminated()) {
      try {
        worker.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static IntakeException failure(@Nullable Throwable fault) {
    return switch (Objects.requireNonNull(fault)) {
      case SetupException known -> new IntakeException(String.valueOf(known.getMessage()), known);
      case StoreException known -> new IntakeException(String.valueOf(known.getMessage()), known);
      case DecisionException known ->
          new IntakeException(String.valueOf(known.getMessage()), known);
      case RuntimeException bug -> throw bug;
      case Error bug -> throw bug;
      default -> throw new IllegalStateException(fault);
    };
  }
}
