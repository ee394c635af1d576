package org.rasad.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages show of a small store whose names and titles are hostile. */
@TestInstance(Lifecycle.PER_CLASS)
class PagesTest {

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
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
  void startPageShowsIncidentsWithTheirWords() throws Exception {
    Document page = page("");

    assertEquals("هجوم", page.select("article h3 a[href=/incident/a1/assault-7]").text());
    assertEquals("هاجم الفصيل قاعدة.", page.select("article blockquote").text());
    assertEquals("هاجم", page.select("article mark.trigger").text());
    assertEquals("الفصيل", page.select("article mark.actor").text());
    assertEquals("10 يناير 2024", page.select("article dd").get(3).text());
  }

  @Test
  void entityPageShowsWhomItActsOnWithTheEvidence() throws Exception {
    Document page = page("entity/g-1");

    assertEquals("فصيل \"أ\" <b>", page.select("h1").text());
    assertEquals("Faction", page.select(".names").text());
    assertEquals("/entity/x-2", page.select(".counterparts a:not(.count)").attr("href"));
    assertEquals("هجوم × 1", page.select(".counterparts a.count").text());
    assertEquals(1, page.select("a[href=/incident/a1/assault-7]").size());
    assertEquals(
        List.of("<script>alert('x')</script>", "عنوان آخر").stream().sorted().toList(),
        page.select(".citation > a[href^=/article/]").eachText().stream().sorted().toList());
  }

  @Test
  void everyCounterpartLeadsToThePageOfItsEvidence() throws Exception {
    String address = page("entity/g-1").select(".counterparts a.count").attr("href");

    Document evidence = page(address.substring(1));

    assertEquals("هاجم الفصيل قاعدة.", evidence.select("article blockquote").text());
    assertEquals(1, evidence.select("article.event").size());
  }

  @Test
  void incidentPageShowsReportsAndCountsAsTheyAreGiven() throws Exception {
    Document page = page("incident/a1/assault-7");

    assertEquals("هجوم", page.select("h1").textNodes().getFirst().text().strip());
    assertEquals("2 – 5", page.select(".lead dt:contains(قتلى) + dd").text());
    assertEquals(1, page.select(".side-by-side article.event").size());
    assertEquals("33.8,42.4", page.select("figure[data-spot]").attr("data-spot"));
  }

  @Test
  void eventPageShowsTheSentenceAndLeadsToTheIncident() throws Exception {
    Document page = page("event/a1/assault-7");

    assertEquals("هاجم الفصيل قاعدة.", page.select("blockquote").text());
    assertEquals(1, page.select("article a[href=/incident/a1/assault-7]").size());
    assertEquals("/event/a1/assault-7.ttl", page.select(".formats a").attr("href"));
  }

  @Test
  void articlePageMarksMentionsAndEventsInTheText() throws Exception {
    Document page = page("article/a1");

    assertEquals("🚀 قبل. هاجم الفصيل قاعدة.", page.select(".article-text").text());
    assertEquals("هاجم", page.select(".article-text a[href=/incident/a1/assault-7]").text());
    assertEquals("الفصيل", page.select(".article-text a.group[href=/entity/g-1]").text());
    assertEquals("فصيل \"أ\" <b>", page.select(".article-text a.group").attr("title"));
    assertEquals(1, page.select(".events-of-article li").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "entity/g-1", "incident/a1/assault-7", "article/a1", "entity/x-2"})
  void whatArticlesSayIsNoMarkup(String path) throws Exception {
    Document page = page(path);

    assertEquals(List.of(), page.select("script:not([src])").eachAttr("data"));
    assertEquals(List.of(), page.select("b b, h1 b, bdi b").eachText());
    assertFalse(page.html().contains("javascript:"), page::html);
    assertEquals(List.of(), page.select("a[href*=example]:not([rel~=noopener])").eachAttr("href"));
  }

  @Test
  void originalsAreLinkedOnlyWhereTheyAreOnTheWeb() throws Exception {
    assertEquals(
        "https://example.org/a?b=1&c=d",
        page("article/a1").select("a[rel~=external]").attr("href"));
    assertEquals(0, page("article/a2").select("a[rel~=external]").size());
  }

  @ParameterizedTest
  @CsvSource({
    "'', assault",
    "entity/g-1, assault",
    "incident/a1/assault-7, assault",
    "article/a1, assault",
  })
  void pagesSpeakEnglishWhenAsked(String path, String word) throws Exception {
    Document page = page(path + "?lang=en");

    assertEquals("en", page.select("html").attr("lang"));
    assertTrue(page.text().contains(word), page.text());
  }

  @Test
  void wrongParametersAreRefusedWithASentence() throws Exception {
    assertEquals(400, status("evidence"));
    assertEquals(400, status("evidence?actor=/entity/g-1&target=/entity/x-2&type=Nothing"));
    assertEquals(400, status("api/incidents?from=yesterday"));
    assertEquals(400, status("api/incidents?box=1,2"));
    assertEquals(400, status("api/around"));
  }

  private Document page(String path) throws Exception {
    return Jsoup.parse(
        client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString()).body());
  }

  private int status(String path) throws Exception {
    return client
        .send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.discarding())
        .statusCode();
  }

  private URI address(String path) {
    return server.address().resolve("/" + path);
  }
}
