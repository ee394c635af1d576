package org.rasad.store;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** What is done to stores in tests, and what is left of it apart from the log. */
final class Done {

  private static final Instant NOON = Instant.parse("2031-05-15T12:00:00Z");

  private Done() {}

  static Activity now(Activity.Kind kind) {
    return new Activity(kind, NOON, "0.0", Map.of("parser", "none"), "");
  }

  /** Whether the store has such a quad. */
  static boolean holds(Store store, Node graph, Node subject, Node property, Node object) {
    boolean found = store.read(d -> d.contains(graph, subject, property, object));
    return found;
  }

  /** All quads but those of the log, which tells when things were done. */
  static Set<Quad> quads(Store store) {
    String log = store.minter().logGraph();
    return store.read(
        d ->
            Iter.asStream(d.find())
                .filter(q -> !q.getGraph().hasURI(log))
                .collect(Collectors.toSet()));
  }
}
