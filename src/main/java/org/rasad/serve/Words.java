package org.rasad.serve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Finds the words for a reader in a graph: names of things, in Arabic where there are any. */
final class Words {

  private static final String ARABIC = "ar";

  private final Graph graph;

  Words(Graph graph) {
    this.graph = graph;
  }

  /** The objects of a property in a fixed order. */
  List<Node> values(Node subject, Node property) {
    return G.listSP(graph, subject, property).stream()
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .toList();
  }

  Optional<Node> value(Node subject, Node property) {
    return values(subject, property).stream().findFirst();
  }

  /** The text of a literal; empty if there is none. */
  String text(Node subject, Node property) {
    return value(subject, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  /** The name of a thing: its Arabic label, another label, or the end of its IRI. */
  String name(Node thing) {
    return Stream.concat(
            values(thing, SKOS.prefLabel.asNode()).stream(),
            values(thing, RDFS.label.asNode()).stream())
        .filter(Node::isLiteral)
        .min((a, b) -> Boolean.compare(!isArabic(a), !isArabic(b)))
        .map(Node::getLiteralLexicalForm)
        .orElseGet(() -> lastPart(thing));
  }

  /** What follows the last {@code #} or {@code /} of an IRI. */
  static String lastPart(Node thing) {
    if (!thing.isURI()) {
      return thing.isLiteral() ? thing.getLiteralLexicalForm() : "";
    }
    String iri = thing.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private static boolean isArabic(Node literal) {
    return literal.getLiteralLanguage().toLowerCase(Locale.ROOT).startsWith(ARABIC);
  }
}
