package org.rasad.overview;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * An incident in one line.
 *
 * @param incident its node
 * @param type class of its events
 * @param standing whether it is disputed
 * @param first the first day on which it may have been
 * @param last the last day
 * @param actors who did it
 * @param recipients to whom
 * @param location its most precise place
 * @param latitude in degrees; not a number where there is no point
 * @param longitude likewise
 * @param reports how many events report it
 */
public record Incident(
    Node incident,
    @Nullable Node type,
    @Nullable Node standing,
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    List<Node> actors,
    List<Node> recipients,
    @Nullable Node location,
    double latitude,
    double longitude,
    int reports) {

  public Incident {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /** Whether it has a place on the map. */
  public boolean hasPoint() {
    return !Double.isNaN(latitude) && !Double.isNaN(longitude);
  }
}
