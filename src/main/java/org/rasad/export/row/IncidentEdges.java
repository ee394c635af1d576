package org.rasad.export.row;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rasad.lexicon.Standing;

/**
 * Makes edges of incidents: from each actor to each recipient, or to each place if there is no
 * recipient.
 *
 * <p>An incident that is denied and reported by nobody gives none, as the graph has no plain triple
 * for it either.
 */
final class IncidentEdges {

  private static final String DENIED = Standing.DENIED.code();

  private final IncidentReader incidents;

  IncidentEdges(DatasetGraph data, EntityReader entities) {
    this.incidents = new IncidentReader(data, entities);
  }

  void forEach(Selection selection, Consumer<EdgeRow> receiver) {
    incidents.forEach(selection, incident -> edges(incident, receiver));
  }

  private static void edges(IncidentRow incident, Consumer<EdgeRow> receiver) {
    if (incident.standing().equals(DENIED)) {
      return;
    }
    Happening happening = incident.happening();
    List<EntityRow> recipients = happening.parties().recipients();
    List<EntityRow> others = recipients.isEmpty() ? happening.where().places() : recipients;
    int number = 0;
    for (EntityRow actor : happening.parties().actors()) {
      for (EntityRow other : others) {
        if (!actor.iri().equals(other.iri())) {
          number++;
          receiver.accept(edge(incident, actor, other, number));
        }
      }
    }
  }

  private static EdgeRow edge(
      IncidentRow incident, EntityRow source, EntityRow target, int number) {
    Happening happening = incident.happening();
    return new EdgeRow(
        happening.iri() + "#" + number,
        source,
        target,
        EdgeRow.Kind.INCIDENT,
        happening.type() == null ? "" : happening.type().name(),
        happening.when(),
        incident.reports(),
        incident.articles(),
        incident.standing(),
        incident.confidence(),
        happening.iri());
  }
}
