package org.rasad.store.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.rasad.rdf.IriMinter;

/**
 * A dataset that passes everything on and notes which quads of the index came and went. For one
 * write transaction of one thread.
 *
 * <p>Jena has such a wrapper of its own, but it hangs the index into TDB2's transactions, from
 * which compacting the database cuts it off.
 */
public final class ChangeRecorder extends DatasetGraphWrapper {

  /** A quad that came or went. */
  record Step(Quad quad, boolean came) {}

  private final IriMinter minter;
  private final List<Step> steps = new ArrayList<>();

  ChangeRecorder(DatasetGraph dataset, IriMinter minter) {
    super(dataset);
    this.minter = minter;
  }

  /** In the order in which they were done. */
  List<Step> steps() {
    return Collections.unmodifiableList(steps);
  }

  @Override
  public void add(Quad quad) {
    if (IndexedProperty.holds(quad, minter) && !contains(quad)) {
      steps.add(new Step(quad, true));
    }
    super.add(quad);
  }

  @Override
  public void delete(Quad quad) {
    if (IndexedProperty.holds(quad, minter) && contains(quad)) {
      steps.add(new Step(quad, false));
    }
    super.delete(quad);
  }

  @Override
  public void add(Node graph, Node subject, Node property, Node object) {
    add(Quad.create(graph, subject, property, object));
  }

  @Override
  public void delete(Node graph, Node subject, Node property, Node object) {
    delete(Quad.create(graph, subject, property, object));
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node property, Node object) {
    List<Quad> gone = Iter.toList(find(graph, subject, property, object));
    gone.forEach(this::delete);
  }

  @Override
  public void removeGraph(Node graph) {
    deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public void addGraph(Node graph, Graph triples) {
    removeGraph(graph);
    triples.find().forEachRemaining(t -> add(Quad.create(graph, t)));
  }

  @Override
  public void clear() {
    deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  /** Views that write through this wrapper. */
  @Override
  public Graph getGraph(Node graph) {
    return GraphView.createNamedGraph(this, graph);
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }
}
