package org.rasad.store;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.rasad.cache.LastUsed;

/**
 * The reports that were read last, kept from one change of a store to the next: what comes in at
 * one time is mostly of the same days, so that the same reports are asked for again and again.
 *
 * <p>They are those of the database after the last change. Whoever changes the graph of an article
 * lets its events be forgotten, and whoever fails to commit a change lets all be forgotten. Not
 * thread-safe.
 */
final class KnownReports {

  /** About a kilobyte each. */
  private static final int MOST = 50_000;

  private final Map<Node, Optional<StoredReport>> reports = new LastUsed<>(MOST);

  /** What is known of an event, or else what is read of it now. */
  Optional<StoredReport> get(Node event, Function<Node, Optional<StoredReport>> reader) {
    Optional<StoredReport> known = reports.get(event);
    if (known == null) {
      known = reader.apply(event);
      reports.put(event, known);
    }
    return known;
  }

  void forget(Collection<Node> events) {
    reports.keySet().removeAll(events);
  }

  void forgetAll() {
    reports.clear();
  }
}
