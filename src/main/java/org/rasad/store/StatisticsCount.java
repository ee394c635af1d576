package org.rasad.store;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.RelationType;
import org.rasad.lexicon.Status;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;

/** Counts what a store holds; called inside a transaction. */
final class StatisticsCount {

  private final DatasetGraph dataset;
  private final IriMinter minter;

  StatisticsCount(DatasetGraph dataset, IriMinter minter) {
    this.dataset = dataset;
    this.minter = minter;
  }

  Statistics count() {
    return new Statistics(
        count(Node.ANY, RDF.type.asNode(), ForeignTerms.NEWS_ARTICLE),
        events(),
        entities(),
        relations(),
        count(Node.ANY, Node.ANY, Node.ANY)
            - count(NodeFactory.createURI(minter.ontologyGraph()), Node.ANY, Node.ANY)
            - count(NodeFactory.createURI(minter.storeGraph()), Node.ANY, Node.ANY));
  }

  private Map<EventType, Map<Status, Long>> events() {
    Map<EventType, Map<Status, Long>> counts = new EnumMap<>(EventType.class);
    for (EventType type : EventType.values()) {
      counts.put(type, events(type));
    }
    return counts;
  }

  private Map<Status, Long> events(EventType type) {
    Map<Status, Long> counts = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      Node wanted = Rasad.status(status);
      counts.put(
          status,
          Iter.asStream(dataset.find(Node.ANY, Node.ANY, RDF.type.asNode(), Rasad.eventClass(type)))
              .filter(q -> dataset.contains(q.getGraph(), q.getSubject(), Rasad.STATUS, wanted))
              .count());
    }
    return counts;
  }

  private Map<EntityType, Long> entities() {
    Node graph = NodeFactory.createURI(minter.entitiesGraph());
    Map<EntityType, Long> counts = new EnumMap<>(EntityType.class);
    for (EntityType type : EntityType.values()) {
      counts.put(type, count(graph, RDF.type.asNode(), Rasad.entityClass(type)));
    }
    return counts;
  }

  private Map<RelationType, Long> relations() {
    Map<Node, RelationType> types = Rasad.byTerm(RelationType.values(), Rasad::relation);
    Map<RelationType, Long> counts = new EnumMap<>(RelationType.class);
    types.values().forEach(type -> counts.put(type, 0L));
    Iter.asStream(dataset.find(Node.ANY, Node.ANY, ForeignTerms.REIFIES, Node.ANY))
        .map(Quad::getObject)
        .filter(Node::isTripleTerm)
        .map(o -> types.get(o.getTriple().getPredicate()))
        .filter(Objects::nonNull)
        .forEach(t -> counts.merge(t, 1L, Long::sum));
    return counts;
  }

  private long count(Node graph, Node property, Node object) {
    return Iter.count(dataset.find(graph, Node.ANY, property, object));
  }
}
