package org.rasad.serve.page;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.rasad.overview.Overview;
import org.rasad.store.DataVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the overview of a database that may change.
 *
 * <p>Who asks gets the newest one if it is there or comes soon; else the one before, while the
 * newest is read in the background. Thread-safe.
 */
public final class Overviews implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Overviews.class);

  /** A page may wait so long; a small store is read in less. */
  private static final Duration PATIENCE = Duration.ofMillis(300);

  private record Reading(DataVersion version, CompletableFuture<Overview> overview) {}

  private final DatasetGraph data;
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("overview").factory());

  private @Nullable Reading newest;
  private @Nullable Overview last;

  /** Begins to read at once. */
  public Overviews(DatasetGraph data) {
    this.data = data;
    reading();
  }

  /** The newest overview that is there without a long wait; nothing before the first was read. */
  public Optional<Overview> soon() {
    return within(PATIENCE);
  }

  /** The same with a wait of the caller's. */
  public Optional<Overview> within(Duration wait) {
    try {
      Overview overview = reading().overview().get(wait.toMillis(), TimeUnit.MILLISECONDS);
      keep(overview);
      return Optional.of(overview);
    } catch (TimeoutException e) {
      return before();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return before();
    } catch (ExecutionException e) {
      LOG.error("The overview could not be read; the pages show an older one.", e.getCause());
      return before();
    }
  }

  private synchronized Reading reading() {
    DataVersion version = DataVersion.of(data);
    boolean busy = newest != null && !newest.overview().isDone();
    if (newest == null || (!busy && !newest.version().equals(version))) {
      newest =
          new Reading(version, CompletableFuture.supplyAsync(() -> Overview.read(data), reader));
    }
    return newest;
  }

  private synchronized void keep(Overview overview) {
    last = overview;
  }

  private synchronized Optional<Overview> before() {
    return Optional.ofNullable(last);
  }

  /** Waits until nothing is read any more, so that the database can be closed then. */
  @Override
  public void close() {
    reader.close();
  }
}
