package org.rasad.export.row;

import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.rasad.rdf.IriMinter;

/**
 * Entities and what joins them: incidents that are not denied by all, and lasting relations.
 *
 * <p>Its nodes are the entities that have an edge. If incidents are selected, a relation is an edge
 * only between entities that the selected incidents join: it has no date and no type of event by
 * itself. Edges are read twice, first for the nodes' dates and then for themselves; in between the
 * addresses of the nodes and their first and last days are all that is held. Not thread-safe.
 */
public final class Network {

  private final EntityReader entities;
  private final IncidentEdges incidents;
  private final RelationEdges relations;
  private final Selection selection;
  private final TreeMap<String, Optional<DateSpan>> nodes = new TreeMap<>();

  private Network(DatasetGraph data, IriMinter minter, Selection selection) {
    this.entities = new EntityReader(data, minter);
    this.incidents = new IncidentEdges(data, entities);
    this.relations = new RelationEdges(data, entities);
    this.selection = selection;
  }

  /** Reads the nodes. */
  public static Network read(DatasetGraph data, IriMinter minter, Selection selection) {
    Network network = new Network(data, minter, selection);
    network.incidents.forEach(selection, network::addEnds);
    if (selection.isAll()) {
      network.relations.forEach(network::addEnds);
    }
    return network;
  }

  /** Hands on the nodes in order of their addresses. */
  public void forEachNode(Consumer<NodeRow> receiver) {
    nodes.forEach(
        (iri, span) ->
            receiver.accept(
                new NodeRow(entities.read(NodeFactory.createURI(iri)), span.orElse(null))));
  }

  /** Hands on the edges: of incidents in order of their addresses, then of relations. */
  public void forEachEdge(Consumer<EdgeRow> receiver) {
    incidents.forEach(selection, receiver);
    relations.forEach(
        edge -> {
          if (nodes.containsKey(edge.source().iri()) && nodes.containsKey(edge.target().iri())) {
            receiver.accept(edge);
          }
        });
  }

  private void addEnds(EdgeRow edge) {
    Optional<DateSpan> span = Optional.ofNullable(edge.when().span());
    nodes.merge(edge.source().iri(), span, Network::both);
    nodes.merge(edge.target().iri(), span, Network::both);
  }

  private static Optional<DateSpan> both(Optional<DateSpan> one, Optional<DateSpan> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get().and(other.get()))
        : one.or(() -> other);
  }
}
