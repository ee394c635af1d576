package org.rasad.rdf;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/**
 * Draws the ontology as a Mermaid class diagram: its classes, what they are below in it and in
 * other vocabularies, and the properties that have a domain.
 *
 * <p>Classes that are concepts of a scheme too share one box, which has the name of the scheme:
 * sixteen boxes of event types would hide the rest. Properties between the same two classes share
 * an arrow. The same ontology always gives the same picture.
 */
final class OntologyPicture {

  private static final Node DOMAIN_INCLUDES =
      NodeFactory.createURI(ForeignTerms.SCHEMA + "domainIncludes");

  private final Graph ontology;

  OntologyPicture(Graph ontology) {
    this.ontology = ontology;
  }

  /** The diagram, each line with its end. */
  String draw() {
    return Stream.of(
            List.of("classDiagram"), members(), hierarchy(), values(), arrows(), foreignNames())
        .flatMap(Collection::stream)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private Collection<String> members() {
    return classes()
        .filter(c -> !box(c).equals(c))
        .map(c -> "  %s : %s".formatted(id(box(c)), name(c)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Collection<String> hierarchy() {
    return classes()
        .flatMap(
            c ->
                objects(c, RDFS.subClassOf.asNode())
                    .map(above -> id(above) + " <|-- " + id(box(c))))
        .map(line -> "  " + line)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Collection<String> values() {
    return domains()
        .filter(d -> isInTheBox(range(d.getSubject())))
        .map(d -> "  %s : %s %s".formatted(id(d.getObject()), name(d.getSubject()), kind(d)))
        .map(String::stripTrailing)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Collection<String> arrows() {
    Map<String, TreeSet<String>> properties = new TreeMap<>();
    domains()
        .filter(d -> !isInTheBox(range(d.getSubject())))
        .forEach(
            d -> {
              String ends = id(d.getObject()) + " --> " + id(range(d.getSubject()));
              properties.computeIfAbsent(ends, e -> new TreeSet<>()).add(name(d.getSubject()));
            });
    return properties.entrySet().stream()
        .map(e -> "  " + e.getKey() + " : " + String.join(", ", e.getValue()))
        .toList();
  }

  /** Mermaid's identifiers have no colon; the name with its prefix is what a reader sees. */
  private Collection<String> foreignNames() {
    Stream<Node> above = classes().flatMap(c -> objects(c, RDFS.subClassOf.asNode()));
    Stream<Node> ends = domains().flatMap(d -> Stream.of(d.getObject(), range(d.getSubject())));
    return Stream.concat(above, ends)
        .filter(c -> !isInTheBox(c) && name(c).contains(":"))
        .map(c -> "  class %s[\"%s\"]".formatted(id(c), name(c)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<Node> classes() {
    return Iter.asStream(ontology.find(Node.ANY, RDF.type.asNode(), OWL.Class.asNode()))
        .map(Triple::getSubject);
  }

  /** Each property with each class that it may belong to. */
  private Stream<Triple> domains() {
    return Stream.of(RDFS.domain.asNode(), DOMAIN_INCLUDES)
        .flatMap(p -> Iter.asStream(ontology.find(Node.ANY, p, Node.ANY)));
  }

  /** The range of a property; {@code rdfs:Literal} if the ontology leaves it open. */
  private Node range(Node property) {
    return objects(property, RDFS.range.asNode()).findFirst().orElse(RDFS.Literal.asNode());
  }

  private boolean isInTheBox(Node range) {
    return range.equals(RDFS.Literal.asNode())
        || range.equals(RDF.langString.asNode())
        || range.equals(SKOS.Concept.asNode())
        || range.getURI().startsWith(XSD.getURI());
  }

  private String kind(Triple domain) {
    Node range = range(domain.getSubject());
    return range.equals(RDFS.Literal.asNode()) ? "" : range.getLocalName();
  }

  /** The scheme, for a class that is a concept too. */
  private Node box(Node type) {
    return objects(type, SKOS.inScheme.asNode()).findFirst().orElse(type);
  }

  private Stream<Node> objects(Node subject, Node predicate) {
    return Iter.asStream(ontology.find(subject, predicate, Node.ANY)).map(Triple::getObject);
  }

  private String id(Node node) {
    return name(node).replace(':', '_');
  }

  private String name(Node node) {
    String name = ontology.getPrefixMapping().shortForm(node.getURI());
    return name.startsWith("rasad:") ? name.substring("rasad:".length()) : name;
  }
}
