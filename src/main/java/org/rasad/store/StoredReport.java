package org.rasad.store;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.rasad.incident.Party;
import org.rasad.incident.ReportedEvent;

/**
 * A report as the graph of its article has it, before anything is known of who takes part.
 *
 * @param event without participants
 * @param actors entities that did it
 * @param recipients entities to whom it was done
 * @param places where
 */
record StoredReport(ReportedEvent event, Set<Node> actors, Set<Node> recipients, Set<Node> places) {

  StoredReport {
    Objects.requireNonNull(event, "event");
    actors = Set.copyOf(actors);
    recipients = Set.copyOf(recipients);
    places = Set.copyOf(places);
  }

  /** The report with what the descriptions of entities say now. */
  ReportedEvent with(PartyReader parties) {
    return event.with(read(actors, parties), read(recipients, parties), read(places, parties));
  }

  private static Set<Party> read(Set<Node> entities, PartyReader parties) {
    return entities.stream().map(parties::read).collect(Collectors.toSet());
  }
}
