package org.rasad.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The graph taken along: as a picture, and as a file for other programs. */
@InBrowser
class GraphExportInBrowserTest {

  private static final String ROOT = "/entity/ansar-allah";

  private final Chromium browser;
  private final SampleServer server;

  GraphExportInBrowserTest(Chromium browser, SampleServer server) {
    this.browser = browser;
    this.server = server;
  }

  @Test
  void savesAPicture(@TempDir Path folder) throws Exception {
    byte[] bytes = Files.readAllBytes(saved("png", folder));

    assertTrue(ImageIO.read(new java.io.ByteArrayInputStream(bytes)).getWidth() > 400);
  }

  @Test
  void savesWhatOtherProgramsRead(@TempDir Path folder) throws Exception {
    String graphml = Files.readString(saved("graphml", folder));

    Map<String, String> names = new HashMap<>();
    Graph<String, DefaultEdge> graph = read(graphml, names);

    assertEquals(shown("nodes"), graph.vertexSet().size());
    assertEquals(shown("edges"), graph.edgeSet().size());
    assertEquals("أنصار الله", names.get(ROOT));
    assertEquals(graphml, browser.run("return window.rasadGraphml()"));
  }

  private Path saved(String format, Path folder) {
    browser.openAnew(server.address("/graph-view?entity=" + ROOT));
    browser.downloadsTo(folder);
    browser.find("#graph-" + format).click();
    Path file = folder.resolve("rasad." + format);
    browser.await(d -> Files.exists(file));
    return file;
  }

  private int shown(String kind) {
    return ((Number) browser.run("return window.rasadGraph.%s().length".formatted(kind)))
        .intValue();
  }

  /** Also keeps the label of each node by its path. */
  private static Graph<String, DefaultEdge> read(String graphml, Map<String, String> names) {
    Map<String, String> paths = new HashMap<>();
    Map<String, String> labels = new HashMap<>();
    GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
    importer.setVertexFactory(id -> id);
    importer.addVertexAttributeConsumer(
        (key, value) -> keep(key.getSecond(), key.getFirst(), value, paths, labels));
    Supplier<DefaultEdge> edges = DefaultEdge::new;
    Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(null, edges, false);
    importer.importGraph(graph, new StringReader(graphml));
    paths.forEach((id, path) -> names.put(path, labels.get(id)));
    return graph;
  }

  private static void keep(
      String attribute,
      String node,
      Attribute value,
      Map<String, String> paths,
      Map<String, String> labels) {
    switch (attribute) {
      case "path" -> paths.put(node, value.getValue());
      case "label" -> labels.put(node, value.getValue());
      default -> {}
    }
  }
}
