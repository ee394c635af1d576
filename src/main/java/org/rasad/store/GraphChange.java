package org.rasad.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.rasad.incident.ReportedEvent;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;

/**
 * One change of the graphs of articles, with all that follows from it: the descriptions of entities
 * and the incidents. Made and used inside one write transaction. Not thread-safe.
 */
final class GraphChange {

  private final DatasetGraph dataset;
  private final IriMinter minter;
  private final KnownReports reports;
  private final EntityDescriptions descriptions;
  private final Turnover turnover = new Turnover();
  private final Set<Node> changed = new LinkedHashSet<>();
  private final Set<Node> entities = new LinkedHashSet<>();
  private final Set<Node> events = new LinkedHashSet<>();
  private final List<ReportedEvent> before = new ArrayList<>();

  /**
   * @param reports as the database has them now
   */
  GraphChange(DatasetGraph dataset, IriMinter minter, KnownReports reports) {
    this.dataset = dataset;
    this.minter = minter;
    this.reports = reports;
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
    turnover.addAll(descriptions.refresh(entities, known));
    PartyReader parties = new PartyReader(dataset, minter);
    ReportReader now = reader(parties);
    List<ReportedEvent> after = events.stream().flatMap(e -> now.read(e).stream()).toList();
    new IncidentGraph(dataset, minter).update(before, after, now, parties);
  }

  /** Writes what was done into the log. */
  void log(Activity activity) {
    LogGraph log = new LogGraph(dataset, minter);
    Node node = log.write(activity);
    changed.stream()
        .filter(g -> dataset.contains(g, Node.ANY, Node.ANY, Node.ANY))
        .forEach(g -> log.generated(g, node));
    log.gone(turnover.gone(), node);
    log.back(turnover.come());
  }

  private void replace(Node graph, Set<Quad> quads, ReportReader old) {
    entities.addAll(descriptions.namedIn(graph));
    Set<Node> told = toldIn(graph);
    List<ReportedEvent> reported = told.stream().flatMap(e -> old.read(e).stream()).toList();
    if (writeDifference(graph, quads)) {
      Set<Node> now = toldIn(graph);
      reports.forget(told);
      reports.forget(now);
      changed.add(graph);
      before.addAll(reported);
      events.addAll(told);
      events.addAll(now);
      turnover.note(told, now);
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

  /** The article, and the events and relations that it states. */
  private Set<Node> toldIn(Node graph) {
    Set<Node> told = new LinkedHashSet<>();
    dataset
        .find(graph, Node.ANY, RDF.type.asNode(), ForeignTerms.NEWS_ARTICLE)
        .forEachRemaining(q -> told.add(q.getSubject()));
    dataset
        .find(graph, Node.ANY, Rasad.REPORTED_IN, Node.ANY)
        .forEachRemaining(q -> told.add(q.getSubject()));
    return told;
  }

  private ReportReader reader(PartyReader parties) {
    return new ReportReader(dataset, minter, parties, reports);
  }
}
