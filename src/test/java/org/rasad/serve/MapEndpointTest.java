package org.rasad.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.rasad.serve.asset.Assets;
import org.rasad.serve.view.Labels;
import org.rasad.serve.view.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(Lifecycle.PER_CLASS)
class MapEndpointTest {

  private static final Pattern IMPORT = Pattern.compile("(?:import|from) \"(\\.[^\"]+)\"");
  private static final Pattern KEY = Pattern.compile("say\\(\\s*\"([a-z.-]+)\"");

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
  void filtersAreNamedInTheLanguageOfThePage() throws Exception {
    Document arabic = page("map");
    Document english = page("map?lang=en");

    assertEquals("rtl", arabic.select("html").attr("dir"));
    assertEquals("هجوم", arabic.select("label:has([name=type][value=Assault])").text());
    assertEquals("assault", english.select("label:has([name=type][value=Assault])").text());
    assertEquals("Map and time", english.select("h1").text());
    assertEquals(
        List.of("Undisputed", "Disputed", "Denied"),
        english.select("[name=standing]").eachAttr("value"));
  }

  @Test
  void theEntityOfTheAddressIsNamedAsTextAndLeadsToItsPage() throws Exception {
    Document page = page("map?entity=/entity/g-1");

    assertEquals("فصيل \"أ\" <b>", page.select("#map-entity a").text());
    assertEquals("/entity/g-1", page.select("#map-entity a").attr("href"));
    assertEquals(1, page.select("#map-entity-remove").size());
    assertEquals(0, page("map").select("#map-entity").size());
  }

  @Test
  void anEntityThatIsNoneNeitherBreaksThePageNorLeadsElsewhere() throws Exception {
    Document page = page("map?entity=//elsewhere.example/%22%3E%3Cscript%3E");

    assertEquals(0, page.select("#map-entity a, #map-entity script").size());
    assertEquals(1, page.select("#map-filters").size());
  }

  @Test
  void thePageLoadsNothingFromElsewhereAndHasNoStyleOrScriptInIt() throws Exception {
    Document page = page("map");

    assertEquals(List.of(), page.select("script:not([src]), style, [style], [onclick]"));
    assertEquals(
        List.of(),
        page.select("link[href]:not([href^=/web/]):not([href^=/api/])").eachAttr("href"));
    assertEquals(List.of(), page.select("[src]:not([src^=/web/])").eachAttr("src"));
  }

  @ParameterizedTest
  @CsvSource({
    "web/map.js, text/javascript;charset=utf-8",
    "web/chart.js, text/javascript;charset=utf-8",
    "web/entity.js, text/javascript;charset=utf-8",
    "web/map/topojson-client.js, text/javascript;charset=utf-8",
    "web/map.css, text/css;charset=utf-8",
    "web/map/countries.json, application/json",
  })
  void whatThePageLoadsHasItsType(String path, String type) throws Exception {
    HttpResponse<String> answer = get(path);

    assertEquals(200, answer.statusCode());
    assertEquals(type, answer.headers().firstValue("Content-Type").orElse(""));
  }

  @Test
  void everyScriptThatAScriptImportsIsServed() throws Exception {
    for (String script : scripts()) {
      for (String imported : found(IMPORT, get("web/" + script).body())) {
        String path = Path.of("web", script).resolveSibling(imported).normalize().toString();
        assertEquals(200, get(path).statusCode(), script + " imports " + imported);
      }
    }
  }

  @Test
  void theScriptsSayWhatTheLabelsHaveAndNothingElse() throws Exception {
    Set<String> said = new TreeSet<>();
    for (String script : scripts()) {
      said.addAll(found(KEY, get("web/" + script).body()));
    }
    Labels labels = Objects.requireNonNull(Labels.load().get(Language.ENGLISH));
    Set<String> ours = new TreeSet<>(labels.forScripts().keySet());
    ours.removeIf(key -> !key.startsWith("map.") && !key.startsWith("chart."));

    assertEquals(ours, said);
  }

  @Test
  void landAndBordersAreThere() throws Exception {
    JsonNode map = JsonMapper.shared().readTree(get("web/map/countries.json").body());

    assertEquals("MultiPolygon", map.at("/objects/land/type").asString());
    assertEquals("MultiLineString", map.at("/objects/borders/type").asString());
    assertTrue(map.at("/objects/land/arcs").size() > 1000);
    assertFalse(map.at("/arcs").isEmpty());
  }

  private static List<String> scripts() {
    return Assets.load().keySet().stream()
        .filter(name -> name.matches("(map|chart|entity|map/[a-z]+)\\.js"))
        .toList();
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).toList();
  }

  private Document page(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    assertEquals(200, answer.statusCode());
    return Jsoup.parse(answer.body());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(server.address().resolve("/" + path)).build();
    return client.send(request, BodyHandlers.ofString());
  }
}
