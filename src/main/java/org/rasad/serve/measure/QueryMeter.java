package org.rasad.serve.measure;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Counts the queries of the endpoint and how they end. Thread-safe. */
public final class QueryMeter {

  /** How a query ends. */
  public enum End {
    /** With an answer. */
    ANSWERED,
    /** It was no query, or one that this endpoint does not run. */
    REFUSED,
    /** Too many others ran. */
    BUSY,
    /** It took too long. */
    TIMED_OUT,
    /** It took too much memory. */
    TOO_LARGE
  }

  private static final Duration[] STEPS =
      Stream.of(10, 50, 100, 500, 1_000, 5_000, 10_000, 20_000, 60_000)
          .map(Duration::ofMillis)
          .toArray(Duration[]::new);

  private final AtomicInteger running = new AtomicInteger();
  private final Map<End, Counter> ends = new EnumMap<>(End.class);
  private final Timer seconds;

  public QueryMeter(MeterRegistry registry) {
    for (End end : End.values()) {
      ends.put(
          end,
          Counter.builder("rasad.queries")
              .description("Queries of the SPARQL endpoint by how they ended")
              .tag("end", end.name().toLowerCase(Locale.ROOT))
              .register(registry));
    }
    Gauge.builder("rasad.queries.running", running, AtomicInteger::get)
        .description("Queries that run now")
        .register(registry);
    seconds =
        Timer.builder("rasad.query")
            .description("How long queries took, those that were stopped too")
            .serviceLevelObjectives(STEPS)
            .register(registry);
  }

  /** One query has ended so. */
  public void count(End end) {
    Objects.requireNonNull(ends.get(end)).increment();
  }

  /** A query runs until what is returned is closed. */
  public Run start() {
    running.incrementAndGet();
    long begin = System.nanoTime();
    return () -> {
      running.decrementAndGet();
      seconds.record(Duration.ofNanos(System.nanoTime() - begin));
    };
  }

  /** A query that runs. */
  @FunctionalInterface
  public interface Run extends AutoCloseable {
    @Override
    void close();
  }
}
