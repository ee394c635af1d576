package org.rasad.store;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Identification;
import org.rasad.rdf.EntityDescriber;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;

/**
 * Keeps the graph of entities in step with the graphs of articles.
 *
 * <p>An entity is described while at least one article's graph names it or a part of it, so that
 * every place leads up to its country. The gazetteer's description wins; else class and label are
 * chosen among what all those graphs say, so that the order in which articles came does not matter.
 * All methods are called inside a write transaction.
 */
final class EntityDescriptions {

  private static final Node BY_GAZETTEER = Rasad.identification(Identification.BY_GAZETTEER);

  private final DatasetGraph dataset;
  private final IriMinter minter;
  private final EntityDescriber describer;
  private final Node graph;

  EntityDescriptions(DatasetGraph dataset, IriMinter minter) {
    this.dataset = dataset;
    this.minter = minter;
    this.describer = new EntityDescriber(minter);
    this.graph = NodeFactory.createURI(minter.entitiesGraph());
  }

  /** The entities that one article's graph names. */
  Set<Node> namedIn(Node articleGraph) {
    return Iter.asStream(dataset.find(articleGraph, Node.ANY, Rasad.NAME, Node.ANY))
        .map(Quad::getSubject)
        .collect(Collectors.toSet());
  }

  /**
   * Describes entities anew, with the larger things above them; of what no article names any more,
   * and what has no named part either, the description is removed.
   *
   * @param entities whatever may have changed
   * @param known what the gazetteer says now; where it is not given, an earlier description from
   *     the gazetteer stays
   * @return what is described now and was not, and the other way round
   */
  Turnover refresh(Collection<Node> entities, Map<Node, GazetteerEntry> known) {
    Turnover turnover = new Turnover();
    Deque<Node> waiting = new ArrayDeque<>(new LinkedHashSet<>(entities));
    Set<Node> waited = new HashSet<>(waiting);
    while (!waiting.isEmpty()) {
      Node entity = waiting.remove();
      waited.remove(entity);
      for (Node above : refresh(entity, Optional.ofNullable(known.get(entity)), turnover)) {
        if (waited.add(above)) {
          waiting.add(above);
        }
      }
    }
    return turnover;
  }

  /** Gives the larger things to which a part was added, or from which one was taken. */
  private Set<Node> refresh(Node entity, Optional<GazetteerEntry> entry, Turnover turnover) {
    Set<Triple> old = described(entity);
    Set<Triple> current = describe(entity, entry, old);
    Set<Triple> gone = without(old, current);
    Set<Triple> come = without(current, old);
    gone.forEach(t -> dataset.delete(quad(t)));
    come.forEach(t -> dataset.add(quad(t)));
    turnover.note(entity, !old.isEmpty(), !current.isEmpty());
    return Stream.concat(gone.stream(), come.stream())
        .filter(t -> t.getPredicate().equals(Rasad.PART_OF))
        .map(Triple::getObject)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<Triple> without(Set<Triple> triples, Set<Triple> others) {
    return triples.stream().filter(t -> !others.contains(t)).collect(Collectors.toSet());
  }

  private Set<Triple> describe(Node entity, Optional<GazetteerEntry> entry, Set<Triple> old) {
    boolean isNamed = dataset.contains(Node.ANY, entity, Rasad.NAME, Node.ANY);
    if (!isNamed && !dataset.contains(graph, Node.ANY, Rasad.PART_OF, entity)) {
      return Set.of();
    }
    if (entry.isPresent()) {
      return describer.describe(entry.get());
    }
    boolean fromGazetteer = old.stream().anyMatch(t -> t.getObject().equals(BY_GAZETTEER));
    return fromGazetteer || !isNamed
        ? old
        : describer.describe(entity, property -> counts(entity, property));
  }

  private Set<Triple> described(Node entity) {
    return Iter.asStream(dataset.find(graph, entity, Node.ANY, Node.ANY))
        .map(Quad::asTriple)
        .collect(Collectors.toSet());
  }

  private Map<Node, Long> counts(Node entity, Node property) {
    Map<Node, Long> counts = new HashMap<>();
    said(entity, property).forEach(t -> counts.merge(t, 1L, Long::sum));
    return counts;
  }

  /** What the graphs of articles say, once for each of them. */
  private List<Node> said(Node entity, Node property) {
    return Iter.asStream(dataset.find(Node.ANY, entity, property, Node.ANY))
        .filter(q -> q.getGraph().getURI().startsWith(minter.articleGraphPrefix()))
        .map(Quad::getObject)
        .toList();
  }

  private Quad quad(Triple triple) {
    return Quad.create(graph, triple);
  }
}
