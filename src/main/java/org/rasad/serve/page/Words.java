package org.rasad.serve.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.G;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.rasad.overview.Terms;
import org.rasad.rdf.Rasad;
import org.rasad.serve.view.Language;

/** Finds the words for a reader in a graph: names of things, in the reader's language if any. */
public final class Words {

  private final Graph graph;
  private final Language language;

  /** Reads within the caller's transaction. */
  public Words(Graph graph, Language language) {
    this.graph = graph;
    this.language = language;
  }

  public Language language() {
    return language;
  }

  /** The objects of a property in a fixed order. */
  public List<Node> values(Node subject, Node property) {
    return G.listSP(graph, subject, property).stream()
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .toList();
  }

  public Optional<Node> value(Node subject, Node property) {
    return values(subject, property).stream().findFirst();
  }

  /** The text of a literal; empty if there is none. */
  public String text(Node subject, Node property) {
    return value(subject, property)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .orElse("");
  }

  /** The name of a thing: its label in the language, another label, or the end of its IRI. */
  public String name(Node thing) {
    return Stream.concat(
            values(thing, SKOS.prefLabel.asNode()).stream(),
            values(thing, RDFS.label.asNode()).stream())
        .filter(Node::isLiteral)
        .min((a, b) -> Boolean.compare(!isOurs(a), !isOurs(b)))
        .map(Node::getLiteralLexicalForm)
        .orElseGet(() -> lastPart(thing));
  }

  /** Local name of the class of an entity, such as {@code Group}; empty if it has none. */
  public String entityClass(Node entity) {
    return Terms.ENTITY_CLASSES.stream()
        .filter(c -> graph.contains(entity, RDF.type.asNode(), c))
        .findFirst()
        .map(Words::lastPart)
        .orElse("");
  }

  /** What an entity is: its kind, the noun that describes it, or its class. */
  public String kind(Node entity) {
    String head = text(entity, Rasad.HEAD_WORD);
    return value(entity, Rasad.KIND)
        .map(this::name)
        .orElseGet(() -> head.isEmpty() ? term(entityClass(entity)) : head);
  }

  /** The name of the type of an event. */
  public String eventType(Node event) {
    return values(event, RDF.type.asNode()).stream()
        .filter(type -> !type.equals(Rasad.EVENT))
        .findFirst()
        .map(this::name)
        .orElse("");
  }

  /** The name of a term of the ontology. */
  public String term(String localName) {
    return name(NodeFactory.createURI(Rasad.NAMESPACE + localName));
  }

  /** What follows the last {@code #} or {@code /} of an IRI. */
  public static String lastPart(Node thing) {
    if (!thing.isURI()) {
      return thing.isLiteral() ? thing.getLiteralLexicalForm() : "";
    }
    String iri = thing.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
  }

  private boolean isOurs(Node literal) {
    return literal.getLiteralLanguage().toLowerCase(Locale.ROOT).startsWith(language.code());
  }
}
