package org.rasad.spark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** The quads of one article's graph, by subject and property. Immutable. */
final class ArticleFacts {

  private final Map<Node, Map<Node, List<Node>>> bySubject = new LinkedHashMap<>();

  ArticleFacts(Collection<Quad> quads) {
    for (Quad quad : quads) {
      bySubject
          .computeIfAbsent(quad.getSubject(), s -> new LinkedHashMap<>())
          .computeIfAbsent(quad.getPredicate(), p -> new ArrayList<>())
          .add(quad.getObject());
    }
  }

  /** Those that have a property, in the order of the quads. */
  List<Node> having(Node property) {
    return bySubject.entrySet().stream()
        .filter(e -> e.getValue().containsKey(property))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The values of a property, in the order of the quads. */
  List<Node> values(Node subject, Node property) {
    return bySubject.getOrDefault(subject, Map.of()).getOrDefault(property, List.of());
  }

  Optional<Node> value(Node subject, Node property) {
    return values(subject, property).stream().findFirst();
  }

  /**
   * @throws java.util.NoSuchElementException if there is none, which is a fault of Rasad
   */
  Node one(Node subject, Node property) {
    return value(subject, property).orElseThrow();
  }
}
