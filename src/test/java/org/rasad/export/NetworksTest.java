package org.rasad.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rasad.export.row.Selection;
import org.rasad.lexicon.EventType;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the networks again: GraphML and GEXF with JGraphT, Cytoscape's JSON with Jackson. */
final class NetworksTest {

  private static final String SECOND = "كتائب \"النخيل\" ]]> <b>&%sالثانية";

  /** What every format must say, by labels; a line break in a name is told by its own test. */
  private static final Set<String> EDGES =
      Set.of(
          "ghadir ASSAULT zaytun 2024-01-10 2024-01-10 2",
          "ghadir ASSAULT %D9%82%D8%A7%D8%A6%D8%AF 2024-02-01 2024-02-29 1",
          "ghadir ASSAULT nakhil 2024-02-01 2024-02-29 1",
          "nakhil ASSAULT %D9%82%D8%A7%D8%A6%D8%AF 2024-02-01 2024-02-29 1",
          "nakhil CONSULT sidra - - 1",
          "ghadir memberOf nakhil - - 2",
          "zaytun locatedIn sidra - - 1");

  @Test
  void graphmlIsReadByItsSchema() {
    ReadNetwork read = graphml(ExportSample.everything());

    assertEquals(EDGES, read.edges("date", "date_end", "weight"));
    assertEquals(SECOND.formatted(" "), read.node("nakhil").get("label"));
    assertEquals("قائد\uFFFD \u202Eمقلوب 🚀", read.node("%D9%82%D8%A7%D8%A6%D8%AF").get("label"));
    assertEquals("Sidra", read.node("sidra").get("label_en"));
    assertEquals("-43.5", read.node("sidra").get("longitude"));
    assertEquals("armed-group", read.node("ghadir").get("kind"));
  }

  @Test
  void gexfIsReadByTheSchemaOfItsLastVersion() {
    ReadNetwork read = gexf(ExportSample.everything());

    assertEquals(EDGES, read.edges("date", "date_end", "weight"));
    assertEquals(SECOND.formatted(" "), read.node("nakhil").get("label"));
    assertEquals("قائد\uFFFD \u202Eمقلوب 🚀", read.node("%D9%82%D8%A7%D8%A6%D8%AF").get("label"));
  }

  /** JGraphT has no time, so the dates are asked of the XML. */
  @Test
  void gexfHasDatesForTheTimeline() throws Exception {
    String document = ExportSample.export(ExportFormat.GEXF);

    assertEquals("dynamic date", at(document, "concat(//graph/@mode, ' ', //graph/@timeformat)"));
    assertEquals("5", at(document, "count(//node)"));
    assertEquals("2024-01-10 2024-02-29", at(document, span("//node[@label='سرايا الغدير']")));
    assertEquals(" ", at(document, span("//node[@label='بلدة السدرة']")));
    assertEquals("2024-02-01 2024-02-29", at(document, span("//edge[contains(@id, 'a3/')]")));
    assertEquals("0", at(document, "count(//edge[@kind='memberOf' and (@start or @end)])"));
  }

  private static String span(String element) {
    return "concat(%s/@start, ' ', %s/@end)".formatted(element, element);
  }

  private static String at(String document, String path) throws Exception {
    Document parsed =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(document)));
    return XPathFactory.newDefaultInstance().newXPath().evaluate(path, parsed);
  }

  @Test
  void cytoscapeHasItsStructure() {
    ReadNetwork read = cytoscape(ExportSample.everything());

    assertEquals(EDGES, read.edges("date", "date_end", "weight"));
    assertEquals(SECOND.formatted("\n"), read.node("nakhil").get("name"));
    assertEquals("33.125", read.node("sidra").get("latitude"));
  }

  @Test
  void edgesTellTheirIncident() {
    Map<String, String> edge =
        cytoscape(ExportSample.everything()).edges.stream()
            .filter(e -> e.getOrDefault("incident", "").endsWith("a1/assault-5"))
            .findFirst()
            .orElseThrow();

    assertEquals(ExportSample.BASE + "incident/a1/assault-5", edge.get("incident"));
    assertEquals("disputed", edge.get("standing"));
    assertEquals("2", edge.get("reports"));
    assertEquals("0.9", edge.get("confidence"));
  }

  @ParameterizedTest
  @EnumSource(names = {"GRAPHML", "GEXF", "CYTOSCAPE"})
  void selectedNetworkKeepsRelationsOfThoseInIt(ExportFormat format) {
    ExportOptions options =
        ExportSample.only(new Selection(LocalDate.of(2024, 2, 1), null, Set.of(EventType.ASSAULT)));

    assertEquals(
        Set.of(
            "ghadir ASSAULT %D9%82%D8%A7%D8%A6%D8%AF",
            "ghadir ASSAULT nakhil",
            "nakhil ASSAULT %D9%82%D8%A7%D8%A6%D8%AF",
            "ghadir memberOf nakhil"),
        read(format, options).edges());
  }

  @ParameterizedTest
  @EnumSource(names = {"GRAPHML", "GEXF", "CYTOSCAPE"})
  void nothingSelectedIsAnEmptyNetwork(ExportFormat format) {
    ExportOptions options =
        ExportSample.only(new Selection(null, null, Set.of(EventType.SANCTION)));

    ReadNetwork read = read(format, options);

    assertEquals(Map.of(), read.nodes);
    assertEquals(List.of(), read.edges);
  }

  private static ReadNetwork read(ExportFormat format, ExportOptions options) {
    return switch (format) {
      case GRAPHML -> graphml(options);
      case GEXF -> gexf(options);
      default -> cytoscape(options);
    };
  }

  private static ReadNetwork graphml(ExportOptions options) {
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setVertexFactory(id -> id);
    ReadNetwork read = new ReadNetwork();
    Graph<String, DefaultEdge> graph = ReadNetwork.emptyGraph();
    read.listen(importer);
    importer.importGraph(
        graph, new StringReader(ExportSample.export(ExportFormat.GRAPHML.with(options))));
    read.take(graph);
    return read;
  }

  private static ReadNetwork gexf(ExportOptions options) {
    SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
    importer.setVertexFactory(id -> id);
    ReadNetwork read = new ReadNetwork();
    Graph<String, DefaultEdge> graph = ReadNetwork.emptyGraph();
    read.listen(importer);
    importer.importGraph(
        graph, new StringReader(asVersion12(ExportSample.export(ExportFormat.GEXF.with(options)))));
    read.take(graph);
    return read;
  }

  /** The schema that JGraphT brings is that of 1.2, which has no kinds of edges. */
  private static String asVersion12(String document) {
    return document
        .replace(
            "\"http://gexf.net/1.3\" version=\"1.3\"",
            "\"http://www.gexf.net/1.2draft\" version=\"1.2\"")
        .replaceAll("(<edge [^>]*) kind=\"\\w+\"", "$1");
  }

  private static ReadNetwork cytoscape(ExportOptions options) {
    JsonNode elements =
        new JsonMapper()
            .readTree(ExportSample.export(ExportFormat.CYTOSCAPE.with(options)))
            .get("elements");
    ReadNetwork read = new ReadNetwork();
    elements.get("nodes").forEach(n -> read.nodes.put(data(n).get("id"), data(n)));
    elements.get("edges").forEach(e -> read.edges.add(data(e)));
    Set<String> ids = read.edges.stream().map(e -> e.get("id")).collect(Collectors.toSet());
    assertEquals(read.edges.size(), ids.size());
    return read;
  }

  private static Map<String, String> data(JsonNode element) {
    assertEquals(Set.of("data"), Set.copyOf(element.propertyNames()));
    return element
        .get("data")
        .propertyStream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().asString()));
  }
}
