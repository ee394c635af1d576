package org.rasad.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rasad.serve.Asking.encoded;
import static org.rasad.serve.Asking.header;

import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
import org.junit.jupiter.params.provider.ValueSource;

/** The protocols of the endpoint. Its limits: {@link EndpointLimitsTest}. */
@TestInstance(Lifecycle.PER_CLASS)
class EndpointTest {

  private static final String BASE = "http://localhost:3030/";
  private static final String ENTITIES = BASE + "graph/entities";

  private DatasetGraph data;
  private RasadServer server;
  private Asking ask;

  @BeforeAll
  void start(@TempDir Path folder) throws ServerStartException {
    data = SampleStore.create(folder);
    server =
        RasadServer.start(
            Served.of(data, BASE, List.of()), new ServerOptions(ServerOptions.LOOPBACK, 0));
    ask = Asking.of(server);
  }

  @AfterAll
  void stop() {
    server.close();
    TDBInternal.expel(data);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/n-triples",
        "application/ld+json",
        "application/rdf+xml"
      })
  void describesInTheFormatAskedFor(String type) throws Exception {
    HttpResponse<String> answer = ask.query("DESCRIBE <" + BASE + "entity/g-1>", type);

    assertEquals(200, answer.statusCode());
    assertTrue(header(answer, "Content-Type").startsWith(type), answer.headers()::toString);
    assertTrue(answer.body().contains("Faction"), answer.body());
  }

  @ParameterizedTest
  @CsvSource({"default-graph-uri", "named-graph-uri"})
  void theDatasetOfTheRequestReplacesTheUnion(String parameter) throws Exception {
    String pattern = parameter.startsWith("named") ? "GRAPH ?g { ?s ?p ?o }" : "?s ?p ?o";
    String query = "SELECT (COUNT(*) AS ?n) { " + pattern + " }";

    HttpResponse<String> answer =
        ask.get(
            "sparql?%s=%s&query=%s".formatted(parameter, encoded(ENTITIES), encoded(query)),
            "text/csv");

    assertEquals("n\r\n5\r\n", answer.body());
  }

  @Test
  void oneGraphIsGivenByItsName() throws Exception {
    HttpResponse<String> answer =
        ask.get("data?graph=" + encoded(ENTITIES), "application/n-triples");

    assertEquals(200, answer.statusCode());
    assertEquals(5, answer.body().lines().count(), answer::body);
    assertEquals(404, ask.get("data?graph=urn:none", "text/turtle").statusCode());
  }

  @Test
  void theDefaultGraphIsTheUnionAsForQueries() throws Exception {
    String all = ask.query("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }").body();

    HttpResponse<String> answer = ask.get("data?default", "application/n-triples");

    assertEquals("n\r\n" + answer.body().lines().count() + "\r\n", all);
  }

  @Test
  void allGraphsAreGivenWithTheirNames() throws Exception {
    HttpResponse<String> answer = ask.get("data", "*/*");

    assertTrue(header(answer, "Content-Type").startsWith("application/n-quads"));
    assertTrue(answer.body().contains(" <" + ENTITIES + "> ."), answer.body());
  }

  @Test
  void graphsAreGivenOnlyInFormatsThatNeedNoMemory() throws Exception {
    HttpResponse<String> answer = ask.get("data?default", "application/ld+json");

    assertEquals(406, answer.statusCode());
    assertTrue(
        answer
            .body()
            .contains(
                "Graphs are given in Turtle and N-Triples, all together in N-Quads and TriG."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "DELETE", "PATCH"})
  void graphsAreNotChanged(String method) throws Exception {
    assertEquals(405, ask.send(method, "data?default").statusCode());
    assertEquals(405, ask.send(method, "data?graph=" + encoded(ENTITIES)).statusCode());
    assertFalse(ask.query("ASK { <urn:a> ?p ?o }").body().contains("true"));
  }

  @Test
  void distancesAreMeasuredOnTheEarth() throws Exception {
    HttpResponse<String> answer =
        ask.query(
            """
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            PREFIX geof: <http://www.opengis.net/def/function/geosparql/>
            PREFIX uom: <http://www.opengis.net/def/uom/OGC/1.0/>
            SELECT ?name ?kilometres {
              VALUES (?name ?point) {
                ("بغداد" "POINT(44.36 33.31)"^^geo:wktLiteral)
                ("البصرة" "POINT(47.78 30.51)"^^geo:wktLiteral)
                ("عمان" "POINT(35.93 31.95)"^^geo:wktLiteral) }
              BIND (geof:distance(?point, "POINT(44.36 33.31)"^^geo:wktLiteral, uom:metre) AS ?metres)
              FILTER (?metres < 600000)
              BIND (ROUND(?metres / 1000) AS ?kilometres)
            } ORDER BY ?metres""");

    assertEquals("name,kilometres\r\nبغداد,0.0e0\r\nالبصرة,448.0e0\r\n", answer.body());
  }

  @Test
  void theUsualPrefixesAreOfferedAndNotAdded() throws Exception {
    HttpResponse<String> prefixes = ask.get("prefixes", "application/json");

    assertTrue(
        prefixes.body().contains("\"rasad\":\"https://w3id.org/rasad/ontology#\""),
        prefixes.body());
    assertEquals(400, ask.query("SELECT * { ?e rasad:actor ?a }").statusCode());
  }

  @Test
  void faultsInArabicQueriesAreFaultsOfTheQuery() throws Exception {
    HttpResponse<String> answer = ask.query("SELECT * { ?s ?p ‏جيش }");

    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("جيش") || answer.body().contains("Lexical"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sparql?query=ASK%20%7B%7D&a=%E2%", "data?graph=%E0%80%AF%"})
  void wronglyEncodedParametersAreABadRequest(String path) throws Exception {
    Socket socket = new Socket("127.0.0.1", server.address().getPort());
    try (socket) {
      String request = "GET /" + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 400".length());

      assertEquals("HTTP/1.1 400", new String(line, StandardCharsets.US_ASCII));
    }
  }
}
