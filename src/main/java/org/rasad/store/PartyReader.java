package org.rasad.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
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
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.rasad.incident.Party;
import org.rasad.incident.Party.Kind;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.Identification;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.IncidentMapper.Point;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;

/**
 * Reads from the descriptions of entities what they are as parties of an incident, and where they
 * lie. It remembers what it read, so it is made anew for each change. Not thread-safe.
 */
public final class PartyReader {

  private static final Map<Node, EntityType> TYPES =
      Rasad.byTerm(EntityType.values(), Rasad::entityClass);
  private static final Map<Node, Identification> IDENTIFICATIONS =
      Rasad.byTerm(Identification.values(), Rasad::identification);
  private static final Node BY_GAZETTEER = Rasad.identification(Identification.BY_GAZETTEER);

  /** No line of larger things is longer; a circle would be endless. */
  private static final int DEEPEST = 20;

  private final DatasetGraph dataset;
  private final Node entities;
  private final Map<Node, Party> parties = new HashMap<>();

  /** By entity and property: one look-up for each entity, however much is asked of it. */
  private final Map<Node, Map<Node, List<Node>>> descriptions = new HashMap<>();

  /**
   * @param dataset its graph of entities must hold what is above each entity too
   */
  public PartyReader(DatasetGraph dataset, IriMinter minter) {
    this.dataset = dataset;
    this.entities = NodeFactory.createURI(minter.entitiesGraph());
  }

  /** What the entity is as a party. */
  public Party read(Node entity) {
    Party known = parties.get(entity);
    if (known == null) {
      known = readAnew(entity);
      parties.put(entity, known);
    }
    return known;
  }

  /** Where the entity lies, or the nearest larger thing of which that is known. */
  public Optional<Point> point(Node entity) {
    Node at = entity;
    for (int i = 0; at != null && i < DEEPEST; i++) {
      Node latitude = value(at, ForeignTerms.LATITUDE);
      Node longitude = value(at, ForeignTerms.LONGITUDE);
      Node wkt = value(at, ForeignTerms.AS_WKT);
      if (latitude != null && longitude != null && wkt != null) {
        return Optional.of(new Point(latitude, longitude, wkt));
      }
      at = value(at, Rasad.PART_OF);
    }
    return Optional.empty();
  }

  private Party readAnew(Node entity) {
    Node country = value(entity, Rasad.COUNTRY);
    return new Party(
        entity.getURI(),
        kind(entity),
        BY_GAZETTEER.equals(value(entity, Rasad.IDENTIFIED_BY)),
        country == null ? null : country.getLiteralLexicalForm(),
        words(entity),
        sort(entity),
        above(entity));
  }

  private Set<String> words(Node entity) {
    return values(entity, SKOS.prefLabel.asNode()).stream()
        .filter(label -> label.getLiteralLanguage().equals("ar"))
        .findFirst()
        .map(label -> Party.wordsOf(label.getLiteralLexicalForm()))
        .orElse(Set.of());
  }

  private @Nullable String sort(Node entity) {
    Node kind = value(entity, Rasad.KIND);
    Node word = value(entity, Rasad.HEAD_WORD);
    if (kind != null) {
      return kind.getURI();
    }
    return word == null ? null : word.getLiteralLexicalForm();
  }

  private Kind kind(Node entity) {
    Identification identification =
        term(entity, Rasad.IDENTIFIED_BY, IDENTIFICATIONS, Identification.BY_NAME);
    EntityType type = term(entity, RDF.type.asNode(), TYPES, EntityType.GROUP);
    Node kind = value(entity, Rasad.KIND);
    return Party.kindOf(type, kind == null ? "" : Rasad.kindCode(kind), identification);
  }

  private <T> T term(Node entity, Node property, Map<Node, T> byTerm, T otherwise) {
    Node term = value(entity, property);
    return term == null ? otherwise : byTerm.getOrDefault(term, otherwise);
  }

  /** What it is part of, and what is named inside its description, up to the country. */
  private Set<String> above(Node entity) {
    Set<String> above = new LinkedHashSet<>();
    Deque<Node> waiting = new ArrayDeque<>(larger(entity));
    while (!waiting.isEmpty()) {
      Node at = waiting.remove();
      if (!at.equals(entity) && above.add(at.getURI())) {
        waiting.addAll(larger(at));
      }
    }
    return above;
  }

  private List<Node> larger(Node entity) {
    return Stream.of(Rasad.PART_OF, Rasad.DESCRIBED_WITH)
        .flatMap(p -> values(entity, p).stream())
        .toList();
  }

  private @Nullable Node value(Node entity, Node property) {
    List<Node> values = values(entity, property);
    return values.isEmpty() ? null : values.getFirst();
  }

  private List<Node> values(Node entity, Node property) {
    return descriptions.computeIfAbsent(entity, this::describe).getOrDefault(property, List.of());
  }

  private Map<Node, List<Node>> describe(Node entity) {
    return Iter.asStream(dataset.find(entities, entity, Node.ANY, Node.ANY))
        .collect(
            Collectors.groupingBy(
                Quad::getPredicate, Collectors.mapping(Quad::getObject, Collectors.toList())));
  }
}
