package org.rasad.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
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
import org.rasad.store.NamedQuery;

@TestInstance(Lifecycle.PER_CLASS)
class RasadServerTest {

  private static final String COUNT =
      "SELECT (COUNT(*) AS ?n) { ?e <https://w3id.org/rasad/ontology#status> ?s }";

  private static final String BASE = "http://localhost:3030/";

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
  private DatasetGraph data;
  private RasadServer server;

  @BeforeAll
  void start(@TempDir Path folder) throws ServerStartException {
    data = SampleStore.create(folder);
    NamedQuery question =
        new NamedQuery(
            "who",
            "من هاجم من؟",
            "Who attacked whom? <b>",
            """
            PREFIX rasad: <https://w3id.org/rasad/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?who ?name { ?e rasad:actor ?who . ?who skos:prefLabel ?name
              FILTER (lang(?name) = "ar") } LIMIT 1
            """);
    server =
        RasadServer.start(
            Served.of(data, BASE, List.of(question)), new ServerOptions(ServerOptions.LOOPBACK, 0));
  }

  @AfterAll
  void stop() {
    server.close();
    TDBInternal.expel(data);
  }

  @Test
  void isHealthy() throws Exception {
    assertEquals("ok", get("health", "*/*").body());
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json; charset=utf-8",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, text/csv; charset=utf-8",
    "text/tab-separated-values, text/tab-separated-values; charset=utf-8",
  })
  void answersInTheFormatAskedFor(String accept, String type) throws Exception {
    HttpResponse<String> answer = get("sparql?query=" + encoded(COUNT), accept);

    assertEquals(200, answer.statusCode());
    assertEquals(type.replace(" ", ""), header(answer, "Content-Type").replace(" ", ""));
    assertTrue(answer.body().contains("2"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/turtle", "application/n-triples", "application/ld+json"})
  void constructsInTheFormatAskedFor(String accept) throws Exception {
    HttpResponse<String> answer =
        get("sparql?query=" + encoded("CONSTRUCT { ?s a ?t } { ?s a ?t } LIMIT 1"), accept);

    assertEquals(200, answer.statusCode());
    assertTrue(header(answer, "Content-Type").startsWith(accept));
  }

  @Test
  void answersPostedQueriesAndForms() throws Exception {
    HttpResponse<String> query = post("application/sparql-query", COUNT);
    HttpResponse<String> form =
        post("application/x-www-form-urlencoded", "query=" + encoded(COUNT));

    assertEquals(200, query.statusCode(), query::body);
    assertEquals(200, form.statusCode(), form::body);
  }

  @Test
  void pagesOfAnyOriginMayReadTheEndpointWithoutCredentials() throws Exception {
    HttpResponse<String> answer =
        client.send(
            request("sparql?query=" + encoded(COUNT)).header("Origin", "https://a.example").build(),
            BodyHandlers.ofString());

    assertEquals("*", header(answer, "Access-Control-Allow-Origin"));
    assertEquals("", header(answer, "Access-Control-Allow-Credentials"));
    assertEquals("", header(get("health", "*/*"), "Access-Control-Allow-Origin"));
  }

  @Test
  void preflightIsAnswered() throws Exception {
    HttpResponse<String> answer =
        client.send(
            request("sparql").method("OPTIONS", BodyPublishers.noBody()).build(),
            BodyHandlers.ofString());

    assertEquals(204, answer.statusCode());
    assertEquals("GET, POST, HEAD, OPTIONS", header(answer, "Access-Control-Allow-Methods"));
  }

  @Test
  void compressesLongAnswers() throws Exception {
    HttpResponse<String> answer =
        client.send(
            request("web/style.css").header("Accept-Encoding", "gzip").build(),
            BodyHandlers.ofString(StandardCharsets.ISO_8859_1));

    assertEquals("gzip", header(answer, "Content-Encoding"));
  }

  @Test
  void refusesUpdates() throws Exception {
    String update = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";

    assertEquals(400, get("sparql?query=" + encoded(update), "*/*").statusCode());
    assertEquals(400, get("sparql?update=" + encoded(update), "*/*").statusCode());
    assertEquals(415, post("application/sparql-update", update).statusCode());
    assertEquals(
        400, post("application/x-www-form-urlencoded", "update=" + encoded(update)).statusCode());
    assertEquals(
        400, get("sparql?query=" + encoded("LOAD <file:///etc/passwd>"), "*/*").statusCode());
    assertEquals(415, post("text/turtle", "<urn:a> <urn:b> <urn:c> .").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://localhost:1/> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://localhost:1/> { ?s ?p ?o } } }",
      })
  void asksNoOtherEndpoint(String query) throws Exception {
    HttpResponse<String> answer = get("sparql?query=" + encoded(query), "*/*");

    assertEquals(400, answer.statusCode());
    assertTrue(
        answer.body().contains("SERVICE is switched off: this endpoint asks no other endpoint."),
        answer.body());
  }

  @Test
  void readsNoFiles() throws Exception {
    HttpResponse<String> answer =
        get(
            "sparql?query=" + encoded("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }"),
            "text/csv");

    assertEquals("s,p,o\r\n", answer.body());
  }

  @Test
  void slowRegularExpressionsAreRefused() throws Exception {
    String query = "SELECT * { ?s ?p ?o FILTER regex(?o, \"(.*a){12}b\") }";

    HttpResponse<String> answer = get("sparql?query=" + encoded(query), "*/*");

    assertEquals(400, answer.statusCode());
    assertTrue(
        answer
            .body()
            .contains(
                "The regular expression repeats a group, which can run for hours; use a simpler"
                    + " one, CONTAINS or STRSTARTS."),
        answer.body());
  }

  @Test
  void everyAnswerTellsBrowsersWhatItMayLoad() throws Exception {
    for (String path :
        List.of("", "health", "nothing", "queries/who", "sparql?query=" + encoded(COUNT))) {
      HttpResponse<String> answer = get(path, "*/*");

      assertEquals(
          ResponseHeaders.CONTENT_SECURITY_POLICY, header(answer, "Content-Security-Policy"), path);
      assertEquals("nosniff", header(answer, "X-Content-Type-Options"), path);
      assertEquals("no-referrer", header(answer, "Referrer-Policy"), path);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "queries/who",
        "entity/g-1",
        "event/a1/assault-7",
        "article/a1",
        "incident/a1/assault-7"
      })
  void pagesReadFromRightToLeftAndLoadNothingFromElsewhere(String path) throws Exception {
    Document page = Jsoup.parse(get(path, "text/html").body());

    assertEquals("rtl", page.select("html").attr("dir"));
    assertEquals(
        List.of(),
        page.select("script:not([src]), style, iframe, object, [style], [onclick], [onload]"));
    assertEquals(
        List.of(), page.select("link[rel=stylesheet]:not([href^=/web/])").eachAttr("href"));
    assertEquals(List.of(), page.select("[src]:not([src^=/web/])").eachAttr("src"));
  }

  @Test
  void questionPageShowsQuestionQueryAndAnswer() throws Exception {
    HttpResponse<String> answer = get("queries/who", "text/html");

    assertEquals("text/html;charset=utf-8", header(answer, "Content-Type"));
    assertTrue(answer.body().contains("من هاجم من؟"), answer.body());
    assertTrue(
        get("queries/who?lang=en", "text/html").body().contains("Who attacked whom? &lt;b&gt;"));
    assertTrue(answer.body().contains("<th scope=\"col\"><bdi>name</bdi></th>"), answer.body());
    assertTrue(answer.body().contains("<bdi>فصيل \"أ\" &lt;b&gt;</bdi>"), answer.body());
    assertTrue(answer.body().contains("SELECT ?who ?name"), answer.body());
  }

  @Test
  void pagesInEnglishReadFromLeftToRightAndStayInEnglish() throws Exception {
    Document page = Jsoup.parse(get("entity/g-1?lang=en", "text/html").body());

    assertEquals("ltr", page.select("html").attr("dir"));
    assertEquals("Faction", page.select("h1").text());
    assertEquals("/entity/g-1.html", page.select("a.language").attr("href"));
    assertEquals(
        List.of(),
        page.select("a[href^=/]:not([href*=lang=en]):not(.language):not([type])").eachAttr("href"));
  }

  @Test
  void irisLeadToTurtleForPrograms() throws Exception {
    HttpResponse<String> answer = get("event/a1/assault-7", "text/turtle");

    assertEquals("text/turtle;charset=utf-8", header(answer, "Content-Type"));
    assertTrue(answer.body().contains("rasad:Assault"), answer.body());
    assertEquals(406, get("event/a1/assault-7", "image/png").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "entity/",
        "entity/none",
        "event/%3Cscript%3E",
        "nothing",
        "queries/nothing",
        "queries/",
        "$/datasets",
        "$/ping"
      })
  void unknownPagesAreNotFound(String path) throws Exception {
    assertEquals(404, get(path, "*/*").statusCode());
  }

  @Test
  void portInUseIsToldInASentence() {
    int port = server.address().getPort();

    ServerStartException fault =
        assertThrows(
            ServerStartException.class,
            () ->
                RasadServer.start(
                    Served.of(data, BASE, List.of()),
                    new ServerOptions(ServerOptions.LOOPBACK, port)));

    assertEquals(
        "Cannot listen on 127.0.0.1 port "
            + port
            + " (Address already in use); stop the other program or choose another port.",
        fault.getMessage());
  }

  @Test
  void unknownHostIsToldInASentence() {
    ServerStartException fault =
        assertThrows(
            ServerStartException.class,
            () ->
                RasadServer.start(
                    Served.of(data, BASE, List.of()), new ServerOptions("host.invalid", 0)));

    assertEquals(
        "There is no host \"host.invalid\"; give an address of this machine.", fault.getMessage());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.address().resolve("/" + path.replace("$", "%24")));
  }

  private HttpResponse<String> get(String path, String accept)
      throws IOException, InterruptedException {
    return client.send(request(path).header("Accept", accept).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String type, String body)
      throws IOException, InterruptedException {
    URI endpoint = server.address().resolve(RasadServer.SPARQL);
    return client.send(
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
