package org.rasad.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(Lifecycle.PER_CLASS)
class GraphPageTest {

  private static final Pattern IMPORT = Pattern.compile("from \"\\./([a-z-]+\\.js)\"");
  private static final Pattern LABEL = Pattern.compile("\\bsay\\(\\s*\"([a-z-]+)\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private DatasetGraph data;
  private RasadServer server;

  @BeforeAll
  void start(@TempDir Path folder) throws ServerStartException {
    data = SampleStore.create(folder);
    server =
        RasadServer.start(
            Served.of(data, "http://localhost:3030/", List.of()),
            new ServerOptions(ServerOptions.LOOPBACK, 0));
  }

  @AfterAll
  void stop() {
    server.close();
    TDBInternal.expel(data);
  }

  @Test
  void offersTheMostActiveEntitiesToStartFrom() throws Exception {
    Document page = page("/graph-view");

    assertEquals(
        List.of("/graph-view?entity=%2Fentity%2Fg-1", "/graph-view?entity=%2Fentity%2Fx-2"),
        page.select("#graph-start a").eachAttr("href"));
    assertEquals(List.of("2 حدث", "1 حدث"), page.select("#graph-start .source").eachText());
    assertEquals(0, page.select("#graph").size());
  }

  @Test
  void startsInEnglishStayInEnglish() throws Exception {
    Document page = page("/graph-view?lang=en");

    assertEquals("ltr", page.select("html").attr("dir"));
    assertEquals("Faction", page.select("#graph-start a").get(0).text());
    assertEquals(
        "/graph-view?entity=%2Fentity%2Fg-1&lang=en",
        page.select("#graph-start a").get(0).attr("href"));
  }

  @Test
  void namesAreEscaped() throws Exception {
    String page = get("/graph-view").body();

    assertTrue(page.contains("<bdi>فصيل \"أ\" &lt;b&gt;</bdi>"), page);
    assertTrue(page.contains("<bdi>قاعدة \u202Eس</bdi>"), page);
  }

  @Test
  void withAnEntityThePageHasAPlaceForItsGraphAndTheFilter() throws Exception {
    Document page = page("/graph-view?entity=/entity/g-1");

    assertEquals("0", page.select("#graph[role=application]").attr("tabindex"));
    assertEquals("polite", page.select("#graph-live").attr("aria-live"));
    assertEquals(16, page.select("input[name=type]").size());
    assertEquals(
        List.of("Actual", "Negated", "Future", "Hypothetical"),
        page.select("input[name=status]").eachAttr("value"));
    assertEquals("وقع", page.select("label:has([value=Actual])").text());
    assertEquals(
        "actual", page("/graph-view?entity=/x&lang=en").select("label:has([value=Actual])").text());
    assertEquals(0, page.select("#graph-start").size());
  }

  /** Cytoscape would add a style to the page, which browsers refuse, if nothing had this id. */
  @Test
  void theStyleHasTheIdThatCytoscapeLooksFor() throws Exception {
    Document page = page("/graph-view?entity=/entity/g-1");

    assertEquals("/web/graph.css", page.select("link#__________cytoscape_stylesheet").attr("href"));
    assertEquals(
        List.of(),
        page.select("script:not([src]), style, [style], [onclick], [onload]").eachText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "//other.example/x",
        "https://other.example/",
        "%22%3E%3Cscript%3E"
      })
  void whatIsNoPathOfThisServerStartsNothing(String entity) throws Exception {
    String page = get("/graph-view?entity=" + entity).body();

    assertTrue(page.contains("id=\"graph-start\""), page);
    assertFalse(page.contains("<script>"), page);
  }

  @Test
  void everyScriptIsServedWithTheScriptsItLoads() throws Exception {
    TreeSet<String> seen = new TreeSet<>();

    collect("graph.js", seen);

    assertEquals(16, seen.size(), seen::toString);
  }

  @Test
  void everyLabelThatAScriptSaysIsThere() throws Exception {
    String labels = get("/api/labels").body();
    TreeSet<String> scripts = new TreeSet<>();
    collect("graph.js", scripts);
    TreeSet<String> missing = new TreeSet<>();
    int said = 0;

    for (String script : scripts) {
      Matcher keys = LABEL.matcher(get("/web/" + script).body());
      while (keys.find()) {
        said++;
        if (!labels.contains("\"graph." + keys.group(1) + "\":")) {
          missing.add(keys.group(1));
        }
      }
    }

    assertEquals(new TreeSet<>(), missing);
    assertTrue(said > 20, "Only " + said + " labels were looked for.");
  }

  private void collect(String script, TreeSet<String> seen) throws Exception {
    if (seen.add(script)) {
      HttpResponse<String> answer = get("/web/" + script);
      assertEquals(200, answer.statusCode(), script);
      Matcher imports = IMPORT.matcher(answer.body());
      while (imports.find()) {
        collect(imports.group(1), seen);
      }
    }
  }

  private Document page(String path) throws Exception {
    return Jsoup.parse(get(path).body());
  }

  private HttpResponse<String> get(String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(server.address().resolve(path)).build(), BodyHandlers.ofString());
  }
}
