package org.rasad.spark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.rasad.event.Extraction;
import org.rasad.incident.ReportedEvent;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.rdf.EntityDescriber;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;
import org.rasad.store.PartyReader;
import org.rasad.store.ReportReader;

/**
 * Makes of one article the rows that the steps over the whole archive need. It remembers what it
 * has given of the gazetteer, so one is made for each unit. Not thread-safe.
 */
final class StepRows {

  static {
    JenaSystem.init();
  }

  /** What decides how an entity is described that only articles know. */
  private static final Set<Node> DESCRIBING =
      Set.of(
          RDF.type.asNode(),
          Rasad.NAME,
          Rasad.KIND,
          Rasad.HEAD_WORD,
          Rasad.IDENTIFIED_BY,
          Rasad.DESCRIBED_WITH);

  private final IriMinter minter;
  private final EntityDescriber describer;
  private final Set<String> given = new HashSet<>();

  StepRows(IriMinter minter) {
    this.minter = minter;
    this.describer = new EntityDescriber(minter);
  }

  /** What the gazetteer has of the article's entities, each once for all articles of the unit. */
  List<Group> listed(Extraction extraction) {
    return extraction.known().stream().filter(e -> given.add(e.id())).map(this::listed).toList();
  }

  private Group listed(GazetteerEntry entry) {
    Node graph = NodeFactory.createURI(minter.entitiesGraph());
    List<Quad> quads = describer.describe(entry).stream().map(t -> Quad.create(graph, t)).toList();
    return new SimpleGroup(Table.LISTED.schema())
        .append("entity", minter.entity(entry.id()))
        .append("quads", QuadText.write(quads));
  }

  /** What the article says of entities that the gazetteer does not have. */
  List<Group> statements(Extraction extraction, Set<Quad> quads) {
    Set<Node> described = new HashSet<>();
    quads.stream()
        .filter(q -> q.getPredicate().equals(Rasad.NAME))
        .forEach(q -> described.add(q.getSubject()));
    extraction.known().forEach(e -> described.remove(NodeFactory.createURI(minter.entity(e.id()))));
    return quads.stream()
        .filter(q -> described.contains(q.getSubject()) && DESCRIBING.contains(q.getPredicate()))
        .map(StepRows::statement)
        .toList();
  }

  private static Group statement(Quad quad) {
    return new SimpleGroup(Table.STATEMENTS.schema())
        .append("entity", quad.getSubject().getURI())
        .append("property", quad.getPredicate().getURI())
        .append("value", NodeFmtLib.strNT(quad.getObject()));
  }

  /** Of the parties only their IRIs are known here; what they are, all articles tell together. */
  List<Group> reports(Set<Quad> quads) {
    DatasetGraph article = DatasetGraphFactory.createGeneral();
    quads.forEach(article::add);
    ReportReader reader = new ReportReader(article, minter, new PartyReader(article, minter));
    List<Group> rows = new ArrayList<>();
    quads.stream()
        .filter(q -> q.getPredicate().equals(Rasad.STATUS))
        .flatMap(q -> reader.read(q.getSubject()).stream())
        .forEach(r -> rows.add(report(r)));
    return rows;
  }

  private static Group report(ReportedEvent report) {
    return new SimpleGroup(Table.REPORTS.schema())
        .append("id", report.id())
        .append("report", Json.write(report));
  }
}
