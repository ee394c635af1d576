package org.rasad.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.rasad.incident.Incident;
import org.rasad.incident.Neighbourhood;
import org.rasad.incident.ReportedEvent;
import org.rasad.rdf.IncidentMapper;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;

/**
 * Keeps the graph of incidents in step with what articles report.
 *
 * <p>After each change the graph is the one that all reports together give, whatever the order in
 * which they came. All methods are called inside a write transaction.
 */
final class IncidentGraph {

  private final DatasetGraph dataset;
  private final IriMinter minter;
  private final IncidentMapper mapper;
  private final Node graph;

  IncidentGraph(DatasetGraph dataset, IriMinter minter) {
    this.dataset = dataset;
    this.minter = minter;
    this.mapper = new IncidentMapper(minter);
    this.graph = NodeFactory.createURI(minter.incidentsGraph());
  }

  /**
   * Finds the incidents anew that changed reports belong to.
   *
   * @param before the reports as they were
   * @param after the same events as they are now
   * @param reports reads what there is now
   */
  void update(
      Collection<ReportedEvent> before,
      Collection<ReportedEvent> after,
      ReportReader reports,
      PartyReader parties) {
    List<ReportedEvent> changed = new ArrayList<>(before);
    changed.addAll(after);
    if (changed.isEmpty()) {
      return;
    }
    Map<String, String> firsts = Neighbourhood.of(changed, reports).find();
    Set<String> touched = new TreeSet<>();
    Set<String> moved = new HashSet<>(firsts.keySet());
    for (ReportedEvent report : changed) {
      moved.add(report.id());
      touched.addAll(incidentsOf(report.id()));
      Optional.ofNullable(firsts.get(report.id())).ifPresent(f -> touched.add(minter.incident(f)));
    }
    firsts.forEach(
        (report, first) -> {
          Set<String> old = incidentsOf(report);
          String now = minter.incident(first);
          if (!old.equals(Set.of(now))) {
            touched.addAll(old);
            touched.add(now);
          }
        });
    Map<String, Set<String>> members = members(firsts);
    for (String incident : touched) {
      Set<String> events = new TreeSet<>(members.getOrDefault(incident, Set.of()));
      reportsOf(incident).filter(e -> !moved.contains(e)).forEach(events::add);
      rewrite(incident, events, reports, parties);
    }
  }

  private Map<String, Set<String>> members(Map<String, String> firsts) {
    Map<String, Set<String>> members = new HashMap<>();
    firsts.forEach(
        (report, first) ->
            members.computeIfAbsent(minter.incident(first), i -> new TreeSet<>()).add(report));
    return members;
  }

  private void rewrite(
      String incident, Set<String> events, ReportReader reports, PartyReader parties) {
    List<ReportedEvent> told =
        events.stream().flatMap(e -> reports.read(NodeFactory.createURI(e)).stream()).toList();
    Set<Triple> wanted =
        told.isEmpty()
            ? Set.of()
            : mapper.map(
                new Incident(minter.namingEvent(incident), told.getFirst().type(), told),
                parties::point);
    Node subject = NodeFactory.createURI(incident);
    Set<Triple> old =
        Iter.asStream(dataset.find(graph, subject, Node.ANY, Node.ANY))
            .map(Quad::asTriple)
            .collect(Collectors.toSet());
    old.stream().filter(t -> !wanted.contains(t)).forEach(t -> dataset.delete(quad(t)));
    wanted.stream().filter(t -> !old.contains(t)).forEach(t -> dataset.add(quad(t)));
  }

  private Set<String> incidentsOf(String report) {
    return Iter.asStream(dataset.find(graph, Node.ANY, Rasad.REPORT, NodeFactory.createURI(report)))
        .map(q -> q.getSubject().getURI())
        .collect(Collectors.toSet());
  }

  private Stream<String> reportsOf(String incident) {
    return Iter.asStream(
            dataset.find(graph, NodeFactory.createURI(incident), Rasad.REPORT, Node.ANY))
        .map(q -> q.getObject().getURI());
  }

  private Quad quad(Triple triple) {
    return Quad.create(graph, triple);
  }
}
