package org.rasad.serve.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rasad.serve.linked.LinkedStore.header;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasad.rdf.IriMinter;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GraphServletTest {

  private LinkedStore served;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    served = LinkedStore.open(folder);
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @Test
  void everyGraphAnswersWithItsTriples() throws Exception {
    for (String graph : graphs()) {
      String path = graph.substring(LinkedStore.BASE.length());
      HttpResponse<String> turtle = served.accepting("text/turtle", path);
      HttpResponse<String> triples = served.get(path + ".nt");

      assertEquals(200, turtle.statusCode(), graph);
      assertTrue(stored(graph).isIsomorphicWith(read(turtle, Lang.TURTLE)), graph);
      assertTrue(stored(graph).isIsomorphicWith(read(triples, Lang.NTRIPLES)), graph);
    }
  }

  @Test
  void everyGraphHasAPageInBothLanguages() throws Exception {
    for (String graph : graphs()) {
      String path = graph.substring(LinkedStore.BASE.length());
      for (String language : List.of("", "?lang=en")) {
        HttpResponse<String> page = served.accepting("text/html", path + language);

        assertEquals(200, page.statusCode(), page::body);
        assertEquals(2, Jsoup.parse(page.body()).select("main li a").size(), page.body());
      }
    }
  }

  @Test
  void thePageOfAnArticlesGraphLeadsToTheArticle() throws Exception {
    String id = IriMinter.encode(LinkedStore.HOSTILE_ID);

    Document page =
        Jsoup.parse(served.accepting("text/html", "graph/article/" + id + "?lang=en").body());

    assertEquals("/article/" + id + "?lang=en", page.select("main p a").attr("href"), page::html);
    assertEquals(
        List.of("/graph/article/" + id + ".ttl", "/graph/article/" + id + ".nt"),
        page.select("main li a").eachAttr("href"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/ld+json", "application/rdf+xml"})
  void whatCannotBeStreamedIsNotOffered(String accept) throws Exception {
    HttpResponse<String> answer = served.accepting(accept, "graph/log");

    assertEquals(406, answer.statusCode());
    assertEquals(
        "There is none of what you accept. Ask for: text/html, text/turtle,"
            + " application/n-triples.\n",
        answer.body());
    assertEquals(406, served.get("graph/log.rdf").statusCode());
  }

  @Test
  void headTellsTheTypeAndNoLength() throws Exception {
    HttpResponse<String> answer = served.send("HEAD", "graph/entities.nt");

    assertEquals(200, answer.statusCode());
    assertEquals("application/n-triples;charset=utf-8", header(answer, "Content-Type"));
    assertEquals("", header(answer, "Content-Length"));
  }

  private List<String> graphs() {
    List<String> graphs =
        served
            .store()
            .read(
                d -> {
                  List<String> found = new ArrayList<>();
                  d.listGraphNodes().forEachRemaining(g -> found.add(g.getURI()));
                  return found;
                });
    assertEquals(13, graphs.size(), graphs::toString);
    return graphs;
  }

  private Graph stored(String graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    boolean any =
        served
            .store()
            .read(
                d -> {
                  d.find(NodeFactory.createURI(graph), null, null, null)
                      .forEachRemaining((Quad q) -> copy.add(q.asTriple()));
                  return !copy.isEmpty();
                });
    assertTrue(any, graph);
    return copy;
  }

  private static Graph read(HttpResponse<String> answer, Lang lang) {
    return RDFParser.fromString(answer.body(), lang).toGraph();
  }
}
