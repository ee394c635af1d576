package org.rasad.serve.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rasad.serve.linked.LinkedStore.header;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.Rasad;

/** What becomes of the IRIs of things that are no more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GoneTest {

  private LinkedStore served;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    served = LinkedStore.open(folder);
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article/a2",
        "article/a2.html",
        "article/a2.ttl",
        "event/a2/consult-0",
        "event/a2/consult-0.nt",
        "graph/article/a2",
        "graph/article/a2.ttl"
      })
  void whatWasWithdrawnIsGone(String path) throws Exception {
    assertEquals(410, served.get(path).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article/a3",
        "article/a3.html",
        "article/",
        "article",
        "event/a1",
        "event/a2/consult-1",
        "graph/article/a3",
        "graph/a2",
        "graph/",
        "graph"
      })
  void whatWasNeverThereIsNotFound(String path) throws Exception {
    assertEquals(404, served.get(path).statusCode());
  }

  @Test
  void whatIsStillSupportedIsThere() throws Exception {
    assertEquals(200, served.get("entity/x-sahel.html").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "'', سُحب: a2, 17 مايو 2031",
    "?lang=en, Withdrawn: a2, 17 May 2031",
  })
  void thePageSaysWhenAndWhy(String language, String title, String date) throws Exception {
    HttpResponse<String> answer = served.accepting("text/html", "article/a2" + language);
    Document page = Jsoup.parse(answer.body());

    assertEquals(410, answer.statusCode());
    assertEquals(title, page.select("h1").text());
    assertTrue(page.select("dl").text().contains(date), page.select("dl").text());
    assertTrue(page.select("dl").text().contains(LinkedStore.REASON));
    assertFalse(answer.body().contains("<script>"));
    assertTrue(
        page.select("dl a").attr("href").startsWith("/activity/retraction-20310517T120000.000Z"));
  }

  @Test
  void rdfSaysWhenAndWhy() throws Exception {
    HttpResponse<String> answer = served.accepting("text/turtle", "event/a2/consult-0");
    Graph said = RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph();
    Node retraction =
        NodeFactory.createURI(LinkedStore.BASE + "activity/retraction-20310517T120000.000Z");

    assertEquals(410, answer.statusCode());
    assertTrue(
        said.contains(
            NodeFactory.createURI(LinkedStore.BASE + "event/a2/consult-0"),
            ForeignTerms.PROV_WAS_INVALIDATED_BY,
            retraction));
    assertTrue(
        said.contains(
            retraction, Rasad.REASON, NodeFactory.createLiteralString(LinkedStore.REASON)));
    assertTrue(said.contains(retraction, ForeignTerms.PROV_STARTED_AT_TIME, Node.ANY));
  }

  @Test
  void whoAcceptsNoFormatLearnsThatItIsGoneAllTheSame() throws Exception {
    assertEquals(410, served.accepting("image/png", "article/a2").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "entity/x-dawn, /entity/x-fajr",
    "entity/x-dawn?lang=en, /entity/x-fajr?lang=en",
    "entity/x-dawn.ttl, /entity/x-fajr.ttl",
  })
  void whatWasTakenForAnotherLeadsThere(String path, String successor) throws Exception {
    HttpResponse<String> answer = served.get(path);

    assertEquals(301, answer.statusCode());
    assertEquals(successor, header(answer, "Location"));
  }

  @Test
  void whatBecameSeveralThingsNamesThemAll() throws Exception {
    HttpResponse<String> answer = served.accepting("text/html", "entity/x-dusk");

    assertEquals(410, answer.statusCode());
    assertEquals(
        List.of("/entity/x-dusk~2", "/entity/x-dusk~3"),
        Jsoup.parse(answer.body()).select("main li a").eachAttr("href"));
  }
}
