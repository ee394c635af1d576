package org.rasad.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Mode;

/** CAMEO and ACLED, and how the event types and modes are linked to them. */
final class CodeSchemesTest {

  private static final String CAMEO = "https://w3id.org/rasad/cameo#";
  private static final String ACLED = "https://w3id.org/rasad/acled#";
  private static final List<Node> MATCHES =
      Stream.of(
              SKOS.exactMatch,
              SKOS.closeMatch,
              SKOS.broadMatch,
              SKOS.narrowMatch,
              SKOS.relatedMatch)
          .map(p -> p.asNode())
          .toList();

  private final Graph terms = Ontology.TERMS.load();
  private final Graph cameo = Ontology.CAMEO.load();
  private final Graph acled = Ontology.ACLED.load();

  @ParameterizedTest
  @EnumSource(names = {"CAMEO", "ACLED"})
  void conformsToTheShapesOfTheOntology(Ontology scheme) {
    ShapesReport report = ShapesChecker.ofOntology().check(scheme.load());

    assertTrue(report.conforms(), report::turtle);
  }

  @ParameterizedTest
  @EnumSource(names = {"CAMEO", "ACLED"})
  void hasNoBlankNodesAndNoNotationTwice(Ontology scheme) {
    Graph graph = scheme.load();
    List<Node> notations =
        Iter.asStream(graph.find(Node.ANY, SKOS.notation.asNode(), Node.ANY))
            .map(Triple::getObject)
            .toList();

    assertTrue(Iter.asStream(graph.find()).noneMatch(t -> t.getObject().isBlank()));
    assertEquals(notations.size(), Set.copyOf(notations).size());
  }

  @Test
  void cameoHasItsTwentyRootCodesAsNamesAndNotations() {
    List<String> codes = IntStream.rangeClosed(1, 20).mapToObj("%02d"::formatted).toList();

    assertEquals(codes, concepts(cameo).stream().map(c -> c.substring(CAMEO.length())).toList());
    for (String code : codes) {
      Node concept = NodeFactory.createURI(CAMEO + code);
      Node notation = NodeFactory.createLiteralString(code);
      assertTrue(cameo.contains(concept, SKOS.notation.asNode(), notation), code);
    }
  }

  @Test
  void acledHasSixTypesWithTwentyFiveSubTypes() {
    Set<Node> types =
        Iter.asStream(acled.find(Node.ANY, SKOS.broader.asNode(), Node.ANY))
            .map(Triple::getObject)
            .collect(Collectors.toSet());

    assertEquals(6, types.size());
    assertEquals(6 + 25, concepts(acled).size());
    assertTrue(types.stream().noneMatch(t -> acled.contains(t, SKOS.broader.asNode(), Node.ANY)));
  }

  @Test
  void linksLeadToConceptsThatThereAre() {
    Set<String> known = new TreeSet<>(concepts(cameo));
    known.addAll(concepts(acled));

    Set<String> linked =
        Iter.asStream(terms.find())
            .map(Triple::getObject)
            .filter(Node::isURI)
            .map(Node::getURI)
            .filter(o -> o.startsWith(CAMEO) || o.startsWith(ACLED))
            .collect(Collectors.toCollection(TreeSet::new));

    assertFalse(linked.isEmpty());
    assertTrue(known.containsAll(linked), linked.toString());
  }

  @Test
  void linksEveryEventTypeAndModeToCameo() {
    Stream.concat(
            Arrays.stream(EventType.values()).map(Rasad::eventClass),
            Arrays.stream(Mode.values()).map(Rasad::mode))
        .forEach(c -> assertTrue(links(c).anyMatch(o -> o.startsWith(CAMEO)), c.getURI()));
  }

  @Test
  void noticesANotationThatCameoDoesNotHave() {
    Node concept = NodeFactory.createURI(CAMEO + "20");
    cameo.remove(concept, SKOS.notation.asNode(), Node.ANY);
    cameo.add(concept, SKOS.notation.asNode(), NodeFactory.createLiteralString("21"));

    ShapesReport report = ShapesChecker.ofOntology().check(cameo);

    assertEquals(
        List.of("A notation is a code of the scheme that its concept stands in."),
        report.violations().stream().map(Violation::english).toList());
  }

  @Test
  void noticesALinkThatIsBothExactAndBroad() {
    terms.add(
        Rasad.eventClass(EventType.AID),
        SKOS.broadMatch.asNode(),
        NodeFactory.createURI(CAMEO + "07"));

    ShapesReport report = ShapesChecker.ofOntology().check(terms);

    assertEquals(
        List.of("What matches exactly is not broader, narrower or related as well."),
        report.violations().stream().map(Violation::english).toList());
  }

  private Stream<String> links(Node concept) {
    return MATCHES.stream()
        .flatMap(m -> Iter.asStream(terms.find(concept, m, Node.ANY)))
        .map(t -> t.getObject().getURI());
  }

  private static Set<String> concepts(Graph graph) {
    return Iter.asStream(graph.find(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode()))
        .map(t -> t.getSubject().getURI())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
