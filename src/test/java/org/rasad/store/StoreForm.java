package org.rasad.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.rasad.incident.ReportedEvent;
import org.rasad.rdf.IncidentMapper.Point;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;

/**
 * What a store writes beside the graphs of articles, for those who fill one by bulk: made by the
 * store's own classes, so that it cannot differ. Not thread-safe.
 */
public final class StoreForm {

  static {
    JenaSystem.init();
  }

  private final IriMinter minter;
  private final DatasetGraph known = DatasetGraphFactory.createGeneral();
  private final PartyReader parties;
  private final Node entities;

  public StoreForm(IriMinter minter) {
    this.minter = minter;
    this.parties = new PartyReader(known, minter);
    this.entities = NodeFactory.createURI(minter.entitiesGraph());
  }

  /** The store's own facts and the ontology. */
  public Set<Quad> foundation() {
    DatasetGraph written = DatasetGraphFactory.createTxnMem();
    new StoreSetup(written, Path.of("in memory")).prepare(Optional.of(minter.base()));
    return Txn.calculateRead(written, () -> quads(written));
  }

  /** What the log has of an activity that made the graphs of some articles. */
  public Set<Quad> log(Activity activity, Collection<Node> articleGraphs) {
    DatasetGraph written = DatasetGraphFactory.createGeneral();
    LogGraph log = new LogGraph(written, minter);
    Node node = log.write(activity);
    articleGraphs.forEach(g -> log.generated(g, node));
    return quads(written);
  }

  /** Takes note of the description of an entity; before the first article that names it. */
  public void describe(Set<Triple> description) {
    description.forEach(t -> known.add(Quad.create(entities, t)));
  }

  /** What the graph of one article reports. */
  public List<ReportedEvent> reports(Node articleGraph, Collection<Quad> quads) {
    quads.forEach(known::add);
    ReportReader reader = new ReportReader(known, minter, parties);
    List<ReportedEvent> reports = new ArrayList<>();
    Iter.asStream(known.find(articleGraph, Node.ANY, Rasad.REPORTED_IN, Node.ANY))
        .map(Quad::getSubject)
        .toList()
        .forEach(e -> reader.read(e).ifPresent(reports::add));
    known.removeGraph(articleGraph);
    return reports;
  }

  /** Where an entity lies, or the next larger one of which that is known. */
  public Optional<Point> point(Node entity) {
    return parties.point(entity);
  }

  private static Set<Quad> quads(DatasetGraph dataset) {
    return Iter.asStream(dataset.find()).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
