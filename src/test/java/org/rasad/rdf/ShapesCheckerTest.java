package org.rasad.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.Standing;

/**
 * Each case is added to {@code valid/base.ttl}; an invalid one begins with the messages it causes.
 */
final class ShapesCheckerTest {

  private static final Path CASES = Path.of("src/test/resources/cases/shapes");

  private static final Node MESSAGE = NodeFactory.createURI("http://www.w3.org/ns/shacl#message");
  private static final Node INCIDENT = node("incident");
  private static final Node EVENT = node("event");
  private static final Set<Node> DESCRIPTIONS =
      Set.of(
          SKOS.prefLabel.asNode(),
          Rasad.IDENTIFIED_BY,
          Rasad.KIND,
          Rasad.COUNTRY,
          Rasad.PART_OF,
          ForeignTerms.LATITUDE,
          ForeignTerms.LONGITUDE);

  private final ShapesChecker checker = ShapesChecker.ofData();

  @ParameterizedTest
  @MethodSource("valid")
  void acceptsValidData(Path file) {
    ShapesReport report = checker.check(withBase(file));

    assertTrue(report.conforms(), report::turtle);
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void refusesInvalidDataForTheRightReason(Path file) throws IOException {
    Set<String> expected = messages(file);

    ShapesReport report = checker.check(withBase(file));

    Set<String> messages =
        report.violations().stream()
            .map(Violation::english)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, messages, report::turtle);
  }

  @Test
  void everyMessageIsCausedByACase() throws IOException {
    Set<String> all =
        Iter.asStream(Ontology.SHAPES.load().find(Node.ANY, MESSAGE, Node.ANY))
            .map(Triple::getObject)
            .filter(m -> m.getLiteralLanguage().equals("en"))
            .map(Node::getLiteralLexicalForm)
            .collect(Collectors.toCollection(TreeSet::new));

    Set<String> caused = new TreeSet<>();
    for (Path file : invalid().toList()) {
      caused.addAll(messages(file));
    }

    assertEquals(all, caused);
  }

  /** The store does not hold more than this beside an incident when it checks it. */
  @Test
  void checksAnIncidentWithNothingButItsReports() {
    Graph data = Ontology.TERMS.load();
    Graph base = read(CASES.resolve("valid/base.ttl"));
    Stream.of(INCIDENT, EVENT)
        .flatMap(n -> Iter.asStream(base.find(n, Node.ANY, Node.ANY)))
        .forEach(data::add);

    ShapesReport valid = checker.check(data, Stream.of(INCIDENT));
    data.add(INCIDENT, Rasad.STANDING, Rasad.standing(Standing.DENIED));
    ShapesReport invalid = checker.check(data, Stream.of(INCIDENT));

    assertTrue(valid.conforms(), valid::turtle);
    assertEquals(
        Set.of("An incident has exactly one standing."),
        invalid.violations().stream().map(Violation::english).collect(Collectors.toSet()));
  }

  @Test
  void checksDescriptionsOfEntitiesWithoutTheArticlesThatNameThem() {
    Graph data = Ontology.TERMS.load();
    Iter.asStream(read(CASES.resolve("valid/base.ttl")).find())
        .filter(t -> DESCRIPTIONS.contains(t.getPredicate()) || isEntityClass(t))
        .forEach(data::add);

    ShapesReport report = checker.check(data);

    assertTrue(report.conforms(), report::turtle);
  }

  @Test
  void checksTheLogWithoutTheRest() {
    Graph data = Ontology.TERMS.load();
    Graph base = read(CASES.resolve("valid/base.ttl"));
    Stream.of("ingest", "program", "graph/article/a")
        .map(ShapesCheckerTest::node)
        .flatMap(n -> Iter.asStream(base.find(n, Node.ANY, Node.ANY)))
        .forEach(data::add);

    ShapesReport report = checker.check(data);

    assertTrue(report.conforms(), report::turtle);
  }

  @Test
  void saysWhatIsWrongInBothLanguages() {
    ShapesReport report =
        checker.check(withBase(CASES.resolve("invalid/event-with-negative-count.ttl")));

    assertEquals(
        List.of(
            new Violation(
                "http://localhost:3030/event",
                "<https://w3id.org/rasad/ontology#wounded>",
                "-1",
                "The number of wounded is one number, not negative.",
                "عدد الجرحى رقم واحد غير سالب.")),
        report.violations());
    assertTrue(report.turtle().contains("sh:ValidationReport"), report::turtle);
  }

  @Test
  void noticesATermWithoutAnArabicDefinition() {
    Graph ontology = Ontology.TERMS.load();
    Node term = NodeFactory.createURI(Rasad.NAMESPACE + "Weather");
    ontology.add(
        term, RDFS.isDefinedBy.asNode(), NodeFactory.createURI("https://w3id.org/rasad/ontology"));
    ontology.add(term, RDFS.label.asNode(), NodeFactory.createLiteralLang("weather", "en"));

    ShapesReport report = ShapesChecker.ofOntology().check(ontology);

    assertFalse(report.conforms());
  }

  static Stream<Path> valid() throws IOException {
    return files("valid");
  }

  static Stream<Path> invalid() throws IOException {
    return files("invalid");
  }

  private static Stream<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(CASES.resolve(folder))) {
      return files.sorted().toList().stream();
    }
  }

  /** The lines of comment that the file begins with. */
  private static Set<String> messages(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .takeWhile(line -> line.startsWith("# "))
        .map(line -> line.substring("# ".length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isEntityClass(Triple triple) {
    return triple.getPredicate().equals(RDF.type.asNode())
        && Arrays.stream(EntityType.values())
            .anyMatch(t -> Rasad.entityClass(t).equals(triple.getObject()));
  }

  private static Node node(String tail) {
    return NodeFactory.createURI("http://localhost:3030/" + tail);
  }

  private static Graph withBase(Path file) {
    Graph data = Ontology.TERMS.load();
    GraphUtil.addInto(data, read(CASES.resolve("valid/base.ttl")));
    GraphUtil.addInto(data, read(file));
    return data;
  }

  private static Graph read(Path file) {
    return RDFParser.source(file).lang(Lang.TURTLE).toGraph();
  }
}
