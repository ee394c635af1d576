package org.rasad.store;

import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
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
 * articles that name it.
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
    Graph descriptions = new Union(dataset.getGraph(entities), ontology);
    return ShapesChecker.ofData().check(Stream.concat(Stream.of(descriptions), articles()));
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
