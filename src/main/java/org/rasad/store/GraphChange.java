package org.rasad.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.rasad.incident.ReportedEvent;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;

/**
 * One change of the graphs of articles, with all that follows from it: the descriptions of entities
 * and the incidents. Made and used inside one write transaction. Not thread-safe.
 */
final class GraphChange {

  private final DatasetGraph dataset;
  private final IriMinter minter;
  private final EntityDescriptions descriptions;
  private final Set<Node> entities = new LinkedHashSet<>();
  private final Set<Node> events = new LinkedHashSet<>();
  private final List<ReportedEvent> before = new ArrayList<>();

  GraphChange(DatasetGraph dataset, IriMinter minter) {
    this.dataset = dataset;
    this.minter = minter;
    this.descriptions = new EntityDescriptions(dataset, minter);
  }

  /**
   * Replaces graphs of articles; one without quads is removed.
   *
   * @param known what the gazetteer knows of the entities in them
   */
  void replace(Map<Node, Set<Quad>> graphs, Map<Node, GazetteerEntry> known) {
    ReportReader old = reader(new PartyReader(dataset, minter));
    graphs.forEach((graph, quads) -> replace(graph, quads, old));
    descriptions.refresh(entities, known);
    PartyReader parties = new PartyReader(dataset, minter);
    ReportReader now = reader(parties);
    List<ReportedEvent> after = events.stream().flatMap(e -> now.read(e).stream()).toList();
    new IncidentGraph(dataset, minter).update(before, after, now, parties);
  }

  private void replace(Node graph, Set<Quad> quads, ReportReader old) {
    entities.addAll(descriptions.namedIn(graph));
    Set<Node> told = eventsIn(graph);
    List<ReportedEvent> reports = told.stream().flatMap(e -> old.read(e).stream()).toList();
    if (writeDifference(graph, quads)) {
      before.addAll(reports);
      events.addAll(told);
      events.addAll(eventsIn(graph));
      entities.addAll(descriptions.namedIn(graph));
    }
  }

  /** Nothing else is written: TDB2's files grow with every quad that is touched. */
  private boolean writeDifference(Node graph, Set<Quad> quads) {
    List<Quad> gone = new ArrayList<>();
    Set<Quad> kept = new LinkedHashSet<>();
    Iter.asStream(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY))
        .forEach(q -> (quads.contains(q) ? kept : gone).add(q));
    List<Quad> come = quads.stream().filter(q -> !kept.contains(q)).toList();
    gone.forEach(dataset::delete);
    come.forEach(dataset::add);
    return !gone.isEmpty() || !come.isEmpty();
  }

  private Set<Node> eventsIn(Node graph) {
    return Iter.asStream(dataset.find(graph, Node.ANY, Rasad.STATUS, Node.ANY))
        .map(Quad::getSubject)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private ReportReader reader(PartyReader parties) {
    return new ReportReader(dataset, minter, parties);
  }
}
