package org.rasad.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rasad.serve.Asking.encoded;
import static org.rasad.serve.Asking.header;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasad.serve.sparql.QueryLimits;

/** What queries may take. One server asks the other with SERVICE. */
@TestInstance(Lifecycle.PER_CLASS)
class EndpointLimitsTest {

  private static final String BASE = "http://localhost:3030/";

  /** Runs for ages, and uses no memory. */
  private static final String ENDLESS =
      "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r }";

  private DatasetGraph data;
  private RasadServer other;
  private RasadServer server;
  private Asking ask;

  @BeforeAll
  void start(@TempDir Path folder) throws ServerStartException {
    data = SampleStore.create(folder);
    other = start(new TreeSet<>());
    server = start(new TreeSet<>(List.of("localhost:" + other.address().getPort())));
    ask = Asking.of(server);
  }

  private RasadServer start(SortedSet<String> hosts) throws ServerStartException {
    QueryLimits limits = new QueryLimits(Duration.ofSeconds(1), 3, 2_000, 1, hosts);
    return RasadServer.start(
        Served.of(data, BASE, List.of()), new ServerOptions(ServerOptions.LOOPBACK, 0, limits));
  }

  @AfterAll
  void stop() {
    server.close();
    other.close();
    TDBInternal.expel(data);
  }

  @Test
  void aSlowQueryIsStopped() throws Exception {
    HttpResponse<String> answer = ask.query(ENDLESS);

    assertEquals(503, answer.statusCode());
    assertTrue(
        answer
            .body()
            .contains(
                "The query took longer than 1 s and was stopped; ask for less, or with LIMIT."),
        answer.body());
  }

  @Test
  void aClientCannotRaiseTheTimeLimit() throws Exception {
    assertEquals(
        503, ask.get("sparql?timeout=60&query=" + encoded(ENDLESS), "text/csv").statusCode());
  }

  @ParameterizedTest
  @CsvSource({"'', 3, 3", "LIMIT 2, 2, ''", "LIMIT 9, 3, 3", "LIMIT 3, 3, ''"})
  void rowsAreLimitedAndTheAnswerSaysSo(String limit, int rows, String header) throws Exception {
    HttpResponse<String> answer = ask.query("SELECT * { ?s ?p ?o } " + limit);

    assertEquals(rows, answer.body().lines().count() - 1);
    assertEquals(header, header(answer, "Rasad-Row-Limit"));
  }

  @Test
  void constructedTriplesAreLimited() throws Exception {
    HttpResponse<String> answer =
        ask.query("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }", "application/n-triples");

    assertEquals(3, answer.body().lines().count());
    assertEquals("3", header(answer, "Rasad-Row-Limit"));
  }

  @Test
  void longQueriesAreRefusedHoweverTheyCome() throws Exception {
    String query = "ASK {}" + " ".repeat(2_000);
    String huge = "ASK {}" + " ".repeat(1_000_000);

    assertEquals(413, ask.query(query).statusCode());
    assertEquals(413, ask.query(huge).statusCode());
    assertEquals(413, ask.get("sparql?query=" + encoded(query), "*/*").statusCode());
    assertEquals(413, form("query=" + encoded(query)).statusCode());
    assertEquals(413, form("query=" + encoded(huge)).statusCode());
    assertEquals(200, ask.query("ASK {}").statusCode());
  }

  @Test
  void queriesThatAreNestedTooDeeplyAreRefused() throws Exception {
    QueryLimits limits = new QueryLimits(Duration.ofSeconds(9), 3, 1_000_000, 1, new TreeSet<>());
    try (RasadServer large =
        RasadServer.start(
            Served.of(data, BASE, List.of()),
            new ServerOptions(ServerOptions.LOOPBACK, 0, limits))) {
      HttpResponse<String> answer =
          Asking.of(large).query("ASK " + "{".repeat(100_000) + "}".repeat(100_000));

      assertEquals(400, answer.statusCode());
      assertTrue(answer.body().contains("The query is nested too deeply"));
    }
  }

  @Test
  void valuesThatWouldFillTheMemoryAreRefused() throws Exception {
    String doubled = "CONCAT(?x, ?x, ?x, ?x, ?x, ?x, ?x, ?x, ?x, ?x)";
    StringBuilder query = new StringBuilder("SELECT (STRLEN(?x8) AS ?n) { BIND ('abc' AS ?x0) ");
    for (int i = 0; i < 8; i++) {
      query.append("BIND (%s AS ?x%d) ".formatted(doubled.replace("?x", "?x" + i), i + 1));
    }

    HttpResponse<String> answer = ask.query(query + "}");

    assertEquals(400, answer.statusCode());
    assertTrue(
        answer.body().contains("The query makes a text longer than 4000000 characters"),
        answer.body());
  }

  @Test
  void moreQueriesThanMayRunAreAskedToComeAgain() throws Exception {
    List<CompletableFuture<HttpResponse<String>>> many =
        IntStream.range(0, 12).mapToObj(i -> later(ENDLESS)).toList();

    List<HttpResponse<String>> answers = many.stream().map(CompletableFuture::join).toList();

    List<HttpResponse<String>> busy =
        answers.stream()
            .filter(a -> a.body().contains("Too many queries run at the moment"))
            .toList();
    assertTrue(busy.size() >= 5, () -> busy.size() + " were refused.");
    busy.forEach(a -> assertEquals(503, a.statusCode()));
    busy.forEach(a -> assertEquals("5", header(a, "Retry-After")));
    assertEquals(200, ask.query("ASK {}").statusCode());
  }

  @Test
  void anAllowedHostIsAsked() throws Exception {
    HttpResponse<String> answer =
        ask.query("SELECT ?n { SERVICE <" + endpoint() + "> { SELECT (1 + 1 AS ?n) {} } }");

    assertEquals("n\r\n2\r\n", answer.body());
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost/sparql",
    "http://127.0.0.1:PORT/sparql",
    "http://localhost:1/sparql",
    "http://localhost:PORT@example.org/sparql",
    "http://user@localhost:PORT/sparql",
    "http://localhost:PORT.example.org/sparql",
    "ftp://localhost:PORT/sparql",
    "file:///etc/passwd",
    "urn:x-arq:self",
    "loop:",
    "cache:http://localhost:PORT/sparql",
  })
  void otherHostsAreNotAsked(String address) throws Exception {
    String port = Integer.toString(other.address().getPort());

    HttpResponse<String> answer =
        ask.query(
            "SELECT * { SERVICE <%s> { ?s ?p ?o } }".formatted(address.replace("PORT", port)));

    assertEquals(400, answer.statusCode(), answer::body);
    assertTrue(answer.body().contains("SERVICE may ask only localhost:" + port), answer.body());
  }

  @Test
  void aComputedHostIsNotAsked() throws Exception {
    HttpResponse<String> answer =
        ask.query("SELECT * { BIND (<" + endpoint() + "> AS ?e) SERVICE ?e { ?s ?p ?o } }");

    assertEquals(400, answer.statusCode());
    assertTrue(
        answer.body().contains("SERVICE needs the address of the endpoint as a constant."),
        answer.body());
  }

  @Test
  void aRedirectionIsNotFollowed() throws Exception {
    HttpServer redirecting = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
    redirecting.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Location", endpoint());
          exchange.sendResponseHeaders(307, -1);
        });
    redirecting.start();
    String host = "localhost:" + redirecting.getAddress().getPort();
    try (RasadServer asking = start(new TreeSet<>(List.of(host)))) {
      HttpResponse<String> answer =
          Asking.of(asking).query("SELECT * { SERVICE <http://" + host + "/> { ?s ?p ?o } }");

      assertTrue(answer.statusCode() >= 300, answer::body);
      assertFalse(answer.body().contains("urn:") || answer.body().contains(BASE), answer::body);
    } finally {
      redirecting.stop(0);
    }
  }

  private String endpoint() {
    return other.address().resolve("/sparql").toString();
  }

  private CompletableFuture<HttpResponse<String>> later(String query) {
    return ask.client()
        .sendAsync(
            HttpRequest.newBuilder(server.address().resolve("/sparql"))
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(query))
                .build(),
            BodyHandlers.ofString());
  }

  /** A form that does not say how long it is. */
  private HttpResponse<String> form(String body) throws Exception {
    return ask.client()
        .send(
            HttpRequest.newBuilder(server.address().resolve("/sparql"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
                .build(),
            BodyHandlers.ofString());
  }
}
