package org.rasad.serve.measure;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.rasad.serve.count.StoreCount;
import org.rasad.serve.count.StoreCounts;

/** All counts of one server. */
public final class ServerMeters implements AutoCloseable {

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final QueryMeter queries = new QueryMeter(registry);

  public ServerMeters(StoreCounts counts) {
    new JvmMemoryMetrics().bindTo(registry);
    gauge("rasad.store.articles", "Articles in the store", counts, StoreCount::articles);
    gauge("rasad.store.events", "Reported events in the store", counts, StoreCount::events);
    gauge("rasad.store.quads", "Quads in the store", counts, StoreCount::quads);
  }

  public QueryMeter queries() {
    return queries;
  }

  public PrometheusMeterRegistry registry() {
    return registry;
  }

  @Override
  public void close() {
    registry.close();
  }

  /** Until the store is counted Prometheus gets no number, rather than a wrong one. */
  private void gauge(
      String name, String description, StoreCounts counts, ToLongFunction<StoreCount> part) {
    Gauge.builder(name, counts, c -> number(c.known(), part))
        .description(description)
        .register(registry);
  }

  private static double number(Optional<StoreCount> count, ToLongFunction<StoreCount> part) {
    return count.map(c -> (double) part.applyAsLong(c)).orElse(Double.NaN);
  }
}
