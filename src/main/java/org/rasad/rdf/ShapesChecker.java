package org.rasad.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.jspecify.annotations.Nullable;

/**
 * Checks RDF against SHACL shapes. Data that break a shape make a report, not an exception.
 *
 * <p>Immutable and thread-safe.
 */
public final class ShapesChecker {

  private static final Comparator<Violation> ORDER =
      Comparator.comparing(Violation::focusNode)
          .thenComparing(v -> Objects.requireNonNullElse(v.path(), ""))
          .thenComparing(v -> Objects.requireNonNullElse(v.value(), ""))
          .thenComparing(Violation::english)
          .thenComparing(Violation::arabic);

  private final Shapes shapes;

  private ShapesChecker(Shapes shapes) {
    this.shapes = shapes;
  }

  /** Checks data; the graph that is checked must hold the ontology too, for its classes. */
  public static ShapesChecker ofData() {
    return new ShapesChecker(Shapes.parse(Ontology.SHAPES.load()));
  }

  /** Checks the ontology itself. */
  public static ShapesChecker ofOntology() {
    return new ShapesChecker(Shapes.parse(Ontology.ONTOLOGY_SHAPES.load()));
  }

  /** Checks the whole graph. */
  public ShapesReport check(Graph data) {
    return check(Stream.of(data));
  }

  /** Checks each graph by itself, and reports what is wrong in any of them, each thing once. */
  public ShapesReport check(Stream<Graph> graphs) {
    return check(graphs, Stream.of());
  }

  /**
   * Checks these nodes of a graph. What else the graph holds may be incomplete: the shapes look at
   * it, but it is not checked itself.
   */
  public ShapesReport check(Graph data, Stream<Node> nodes) {
    return check(Stream.of(), nodes.map(n -> Map.entry(n, data)));
  }

  /**
   * Checks each graph by itself and each node in its graph, and reports what is wrong in any of
   * them, each thing once.
   */
  public ShapesReport check(Stream<Graph> graphs, Stream<Map.Entry<Node, Graph>> nodes) {
    ShaclValidator validator = ShaclValidator.get();
    return report(
        Stream.concat(
            graphs.map(g -> validator.validate(shapes, g)),
            nodes.map(n -> validator.validate(shapes, n.getValue(), n.getKey()))));
  }

  private static ShapesReport report(Stream<ValidationReport> reports) {
    Map<Violation, ReportEntry> found = new TreeMap<>(ORDER);
    reports.flatMap(r -> r.getEntries().stream()).forEach(e -> found.putIfAbsent(violation(e), e));
    ValidationReport.Builder report = ValidationReport.create();
    found.values().forEach(report::addReportEntry);
    String turtle = RDFWriter.source(report.build().getGraph()).lang(Lang.TURTLE).asString();
    return new ShapesReport(List.copyOf(found.keySet()), turtle);
  }

  private static Violation violation(ReportEntry entry) {
    return new Violation(
        show(entry.focusNode()),
        entry.resultPath() == null ? null : entry.resultPath().toString(),
        entry.value() == null ? null : show(entry.value()),
        message(entry, "en"),
        message(entry, "ar"));
  }

  private static String message(ReportEntry entry, String language) {
    return entry.messages().stream()
        .filter(m -> m.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .findFirst()
        .orElseGet(() -> String.valueOf(entry.message()));
  }

  private static String show(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    return node.isURI() ? node.getURI() : NodeFmtLib.strTTL(node);
  }
}
