package org.rasad.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each case is added to {@code valid/base.ttl}; an invalid one begins with the message it causes.
 */
final class ShapesCheckerTest {

  private static final Path CASES = Path.of("src/test/resources/cases/shapes");

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
    String expected = Files.readAllLines(file).getFirst().substring("# ".length());

    ShapesReport report = checker.check(withBase(file));

    Set<String> messages =
        report.violations().stream().map(Violation::english).collect(Collectors.toSet());
    assertTrue(messages.contains(expected), messages + "\n" + report.turtle());
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
