package org.rasad.store;

import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Ontology;
import org.rasad.rdf.Rasad;
import org.rasad.rdf.ShapesChecker;
import org.rasad.rdf.ShapesReport;

/**
 * Checks a whole store against the shapes; called inside a transaction.
 *
 * <p>Each article's graph is checked by itself, together with the ontology and the entities that it
 * names: nothing that the shapes ask for lies in the graph of another article. That keeps the time
 * linear; over the union of all graphs, every look at the class of a country would go through all
 * articles that name it. Each incident is checked with what its reports say, and the log by itself.
 */
final class StoreValidation {

  private final DatasetGraph dataset;
  private final IriMinter minter;
  private final Node entities;
  private final Graph ontology = Ontology.TERMS.load();

  StoreValidation(DatasetGraph dataset, IriMinter minter) {
    this.dataset = dataset;
    this.minter = minter;
    this.entities = NodeFactory.createURI(minter.entitiesGraph());
  }

  ShapesReport validate() {
    ShapesChecker checker = ShapesChecker.ofData();
    Graph descriptions = new Union(dataset.getGraph(entities), ontology);
    Graph log = new Union(graph(minter.logGraph()), ontology);
    Stream<Graph> whole = Stream.concat(Stream.of(descriptions, log), articles());
    return checker.check(whole, incidents());
  }

  /** Each incident with all triples of the events that it reports. */
  private Stream<Map.Entry<Node, Graph>> incidents() {
    Node graph = NodeFactory.createURI(minter.incidentsGraph());
    return Iter.asStream(dataset.find(graph, Node.ANY, RDF.type.asNode(), Rasad.INCIDENT))
        .map(Quad::getSubject)
        .map(i -> Map.entry(i, new Union(withReports(graph, i), ontology)));
  }

  private Graph withReports(Node graph, Node incident) {
    Graph data = GraphFactory.createDefaultGraph();
    copy(dataset.find(graph, incident, Node.ANY, Node.ANY), data);
    dataset
        .find(graph, incident, Rasad.REPORT, Node.ANY)
        .forEachRemaining(
            q -> copy(dataset.find(Node.ANY, q.getObject(), Node.ANY, Node.ANY), data));
    return data;
  }

  private Graph graph(String iri) {
    return dataset.getGraph(NodeFactory.createURI(iri));
  }

  private Stream<Graph> articles() {
    return Iter.asStream(dataset.listGraphNodes())
        .filter(g -> g.isURI() && g.getURI().startsWith(minter.articleGraphPrefix()))
        .map(this::article);
  }

  private Graph article(Node graph) {
    Graph data = GraphFactory.createDefaultGraph();
    copy(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY), data);
    Iter.asStream(dataset.find(graph, Node.ANY, Rasad.NAME, Node.ANY))
        .map(Quad::getSubject)
        .distinct()
        .forEach(e -> copy(dataset.find(entities, e, Node.ANY, Node.ANY), data));
    return new Union(data, ontology);
  }

  private static void copy(Iterator<Quad> quads, Graph to) {
    quads.forEachRemaining(q -> to.add(q.asTriple()));
  }
}
