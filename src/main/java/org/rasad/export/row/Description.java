package org.rasad.export.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What the graph says of one thing, read in one look-up. Values come without repetition and in the
 * order of their text, whatever order the database has.
 */
final class Description {

  private static final Comparator<Node> BY_TEXT =
      Comparator.comparing(Codes::text).thenComparing(Description::language);

  private final Map<Node, List<Node>> values = new HashMap<>();

  private Description() {}

  /**
   * @param graph the graph that is asked, or {@link Node#ANY}
   */
  static Description of(DatasetGraph data, Node graph, Node subject) {
    return of(data, graph, subject, Node.ANY);
  }

  /** Asks for one property alone, which spares the database the rest. */
  static Description of(DatasetGraph data, Node graph, Node subject, Node property) {
    Description description = new Description();
    Iterator<Quad> quads = data.find(graph, subject, property, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      description
          .values
          .computeIfAbsent(quad.getPredicate(), p -> new ArrayList<>(2))
          .add(quad.getObject());
    }
    description.values.replaceAll((p, all) -> all.stream().distinct().sorted(BY_TEXT).toList());
    return description;
  }

  /** All that is said with a property. */
  List<Node> all(Node property) {
    return values.getOrDefault(property, List.of());
  }

  Optional<Node> first(Node property) {
    return all(property).stream().findFirst();
  }

  /** The first value as text; empty if there is none. */
  String text(Node property) {
    return first(property).map(Codes::text).orElse("");
  }

  /** The first value in a language as text; empty if there is none. */
  String text(Node property, LabelLanguage language) {
    return all(property).stream()
        .filter(v -> language(v).equals(language.code()))
        .findFirst()
        .map(Codes::text)
        .orElse("");
  }

  /** All values as text. */
  List<String> texts(Node property) {
    return all(property).stream().map(Codes::text).toList();
  }

  Optional<BigDecimal> number(Node property) {
    try {
      return first(property).map(v -> new BigDecimal(Codes.text(v)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** A count; nothing if the graph has none or one that is no count. */
  Optional<Integer> count(Node property) {
    try {
      return number(property).map(BigDecimal::intValueExact);
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static String language(Node node) {
    return node.isLiteral() ? node.getLiteralLanguage() : "";
  }
}
