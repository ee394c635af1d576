package org.rasad.export.row;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.rasad.cache.LastUsed;
import org.rasad.lexicon.EntityType;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;

/** Reads entities, and remembers those it read last. Not thread-safe. */
final class EntityReader {

  /** Enough for the actors of many articles; some 1 kB each. */
  private static final int REMEMBERED = 20_000;

  private static final Set<Node> CLASSES =
      Set.of(
          Rasad.entityClass(EntityType.PERSON),
          Rasad.entityClass(EntityType.GROUP),
          Rasad.entityClass(EntityType.PLACE),
          Rasad.entityClass(EntityType.FACILITY));

  private final DatasetGraph data;
  private final Node graph;
  private final Map<Node, Known> known = new LastUsed<>(REMEMBERED);

  EntityReader(DatasetGraph data, IriMinter minter) {
    this.data = data;
    this.graph = NodeFactory.createURI(minter.entitiesGraph());
  }

  EntityRow read(Node entity) {
    return known(entity).row();
  }

  List<EntityRow> readAll(List<Node> entities) {
    return entities.stream().map(this::read).toList();
  }

  /** The point of an entity, or of the next larger one that has a point. */
  Optional<Point> nearestPoint(Node entity) {
    Deque<Node> waiting = new ArrayDeque<>(List.of(entity));
    Set<Node> seen = new HashSet<>();
    while (!waiting.isEmpty()) {
      Node next = waiting.remove();
      if (seen.add(next)) {
        Known found = known(next);
        if (found.row().point() != null) {
          return Optional.of(found.row().point());
        }
        waiting.addAll(found.larger());
      }
    }
    return Optional.empty();
  }

  private Known known(Node entity) {
    Known found = known.get(entity);
    if (found == null) {
      found = look(entity);
      known.put(entity, found);
    }
    return found;
  }

  private Known look(Node entity) {
    Description of = Description.of(data, graph, entity);
    EntityRow row =
        new EntityRow(
            Codes.text(entity),
            of.text(SKOS.prefLabel.asNode(), LabelLanguage.ARABIC),
            of.text(SKOS.prefLabel.asNode(), LabelLanguage.ENGLISH),
            of.all(RDF.type.asNode()).stream()
                .filter(CLASSES::contains)
                .findFirst()
                .map(Codes::of)
                .orElse(""),
            of.first(Rasad.KIND).map(Codes::of).orElse(""),
            of.text(Rasad.COUNTRY),
            Point.of(of.number(ForeignTerms.LATITUDE), of.number(ForeignTerms.LONGITUDE))
                .orElse(null));
    return new Known(row, of.all(Rasad.PART_OF));
  }

  /** An entity and those that it is part of. */
  private record Known(EntityRow row, List<Node> larger) {}
}
