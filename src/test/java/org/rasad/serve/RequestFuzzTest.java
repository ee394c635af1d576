package org.rasad.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.fuzz.Fuzz;
import org.rasad.fuzz.HostileText;
import org.rasad.fuzz.Mutation;
import org.rasad.serve.intake.Intake;
import org.rasad.serve.intake.IntakeEndpoint;
import org.rasad.serve.intake.IntakeLimits;
import org.rasad.serve.intake.Receipt;
import org.rasad.serve.intake.Retraction;
import org.rasad.serve.intake.Token;
import org.rasad.serve.sparql.QueryLimits;
import org.rasad.store.NamedQuery;

/** Whatever is sent to the server, it is refused in order, and the server stays well. */
@TestInstance(Lifecycle.PER_CLASS)
final class RequestFuzzTest {

  private static final String TOKEN = "a-token-of-the-fuzz-test";

  /** Busy, and a version of HTTP that there is not: both are answers in order. */
  private static final Set<Integer> TOLD_OF_SERVER = Set.of(503, 505);

  private static final int BAD_REQUEST = 400;
  private static final int ERROR_OF_SERVER = 500;

  private static final List<String> PATHS =
      List.of(
          "/",
          "/queries/who-attacked-whom",
          "/evidence",
          "/editor",
          "/graph-view",
          "/map",
          "/search",
          "/article/a1",
          "/entity/g-1",
          "/entity/g-1.ttl",
          "/event/a1/assault-7",
          "/incident/a1/assault-7",
          "/relation/x",
          "/activity/x",
          "/program/x",
          "/graph/article/a1",
          "/graph/entities",
          "/ontology",
          "/cameo",
          "/acled",
          "/api/suggest",
          "/api/incidents",
          "/api/chart",
          "/api/spots",
          "/api/around",
          "/api/events",
          "/api/labels",
          "/web/site.css",
          "/web/",
          "/.well-known/void",
          "/prefixes",
          "/health",
          "/metrics",
          "/sparql",
          "/data",
          "/articles",
          "/articles/retract",
          "/nothing");

  private static final List<String> PARAMETERS =
      List.of(
          "lang",
          "q",
          "entity",
          "actor",
          "target",
          "type",
          "standing",
          "status",
          "from",
          "to",
          "box",
          "format",
          "limit",
          "page",
          "query",
          "graph",
          "default",
          "timeout",
          "question",
          "default-graph-uri",
          "named-graph-uri",
          "output",
          "force-accept",
          "callback",
          "n",
          "zoom");

  private static final List<String> VALUES =
      List.of(
          "ar",
          "en",
          "/entity/g-1",
          "Assault",
          "Undisputed",
          "Actual",
          "2024-01-10",
          "1,2,3,4",
          "NaN,NaN,NaN,NaN",
          "1e309,0,-1e309,0",
          "-1",
          "2147483648",
          "ttl",
          "جيش",
          "+999999999-12-31",
          "ASK {}",
          "SELECT * { ?s ?p ?o } LIMIT 3",
          "http://localhost:3030/graph/entities");

  private static final List<String> METHODS =
      List.of(
          "GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE", "X");

  private static final List<String> TYPES =
      List.of(
          "text/html",
          "application/json",
          "text/turtle",
          "*/*",
          "application/sparql-query",
          "application/x-www-form-urlencoded",
          "application/x-ndjson",
          "multipart/form-data",
          "a/b;q=x",
          "text/csv",
          "application/sparql-results+xml");

  private static final String[] QUERIES = {
    "PREFIX rasad: <https://w3id.org/rasad/ontology#> SELECT ?s (COUNT(*) AS ?n) { ?s rasad:actor ?a"
        + " FILTER(REGEX(STR(?a), \"g-1\", \"i\")) } GROUP BY ?s ORDER BY ?n LIMIT 5",
    "CONSTRUCT { ?s ?p ?o } { GRAPH ?g { ?s ?p ?o } } LIMIT 4",
    "ASK { ?s ?p \"a\"@ar . BIND(CONCAT(STR(?s), \"x\") AS ?x) VALUES ?y { 1 UNDEF } }",
    "SELECT * { { ?a ?b ?c } UNION { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } MINUS { ?a a ?d } }",
    "DESCRIBE <http://localhost:3030/entity/g-1>",
    "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
    "SELECT * { ?s (<urn:a>/<urn:b>*|^<urn:c>)+ ?o . FILTER EXISTS { ?o ?p 1.0e5 } } LIMIT 2"
  };

  private DatasetGraph data;
  private RasadServer server;
  private Asking ask;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    data = SampleStore.create(folder);
    Served served =
        Served.of(data, "http://localhost:3030/", NamedQuery.all())
            .taking(
                new IntakeEndpoint(new Nothing(), Token.of(TOKEN), IntakeLimits.ofMegabytes(1)));
    server = RasadServer.start(served, new ServerOptions(ServerOptions.LOOPBACK, 0, limits()));
    ask = Asking.of(server);
  }

  private static QueryLimits limits() {
    return new QueryLimits(
        Duration.ofSeconds(2),
        1_000,
        QueryLimits.DEFAULT_BYTES,
        QueryLimits.standardAtOnce(),
        new TreeSet<>());
  }

  /** Takes everything and keeps nothing. */
  private static final class Nothing implements Intake {
    @Override
    public Receipt take(Path lines) {
      return new Receipt(0, 0, 0, 0, List.of());
    }

    @Override
    public Retraction retract(List<String> ids, String reason) {
      return new Retraction(0, ids);
    }

    @Override
    public void backup(OutputStream out) {}
  }

  @AfterAll
  void stop() {
    server.close();
    TDBInternal.expel(data);
  }

  @Test
  void requestsAreAnsweredInOrder() throws Exception {
    Fuzz.of("requests", 700, this::request).check(this::check);
    assertHealthy();
  }

  @Test
  void brokenRequestsAreAnsweredInOrder() throws Exception {
    Fuzz.of("broken-requests", 300, r -> new Raw(broken(r, request(r)), true)).check(this::check);
    assertHealthy();
  }

  @Test
  void queriesAreAnsweredInOrder() throws Exception {
    Fuzz.of("queries", 500, r -> query(Mutation.of(r, QUERIES))).check(this::check);
    assertHealthy();
  }

  private void assertHealthy() throws Exception {
    assertEquals(200, ask.get("health", "*/*").statusCode());
    assertEquals(200, ask.query("ASK {}").statusCode());
  }

  /** What is sent, and whether it may be no request at all. */
  private record Raw(String bytes, boolean broken) {
    @Override
    public String toString() {
      return bytes;
    }
  }

  private void check(Raw request) throws IOException {
    String answer = answer(request.bytes());
    if (request.broken() && answer.isEmpty()) {
      return;
    }
    assertTrue(answer.matches("(?s)HTTP/1\\.[01] \\d{3} .*"), answer);
    int status = Integer.parseInt(answer.substring(9, 12));
    assertTrue(status < ERROR_OF_SERVER || TOLD_OF_SERVER.contains(status), answer);
    assertFalse(answer.contains("\tat org.") || answer.contains("Exception:"), answer);
    boolean empty = answer.contains("Content-Length: 0\r\n");
    assertTrue(status < BAD_REQUEST || empty || answer.contains("nosniff"), answer);
  }

  /** The beginning of the answer; nothing if there is none. */
  private String answer(String request) throws IOException {
    try (Socket socket = new Socket(ServerOptions.LOOPBACK, server.address().getPort())) {
      socket.setSoTimeout(8_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readNBytes(20_000), StandardCharsets.ISO_8859_1);
    } catch (SocketTimeoutException | SocketException e) {
      return "";
    }
  }

  private Raw request(Random random) {
    StringBuilder target = new StringBuilder(HostileText.pick(PATHS, random));
    if (random.nextInt(3) == 0) {
      target.append('/').append(encoded(random, HostileText.of(random, 3)));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      target.append(target.indexOf("?") < 0 ? '?' : '&');
      target.append(HostileText.pick(PARAMETERS, random)).append('=').append(value(random));
    }
    String body = random.nextBoolean() ? "" : value(random);
    String head =
        """
        %s %s HTTP/1.1
        Host: localhost
        Connection: close
        Accept: %s
        Content-Type: %s
        Authorization: Bearer %s
        Content-Length: %d

        """
            .formatted(
                HostileText.pick(METHODS, random),
                target,
                HostileText.pick(TYPES, random),
                HostileText.pick(TYPES, random),
                random.nextBoolean() ? TOKEN : "x",
                body.length());
    return new Raw(head.replace("\n", "\r\n") + body, false);
  }

  private static Raw query(String text) {
    String body = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    String head =
        """
        POST /sparql HTTP/1.1
        Host: localhost
        Connection: close
        Content-Type: application/sparql-query
        Content-Length: %d

        """
            .formatted(body.length());
    return new Raw(head.replace("\n", "\r\n") + body, false);
  }

  private static String value(Random random) {
    return encoded(
        random,
        random.nextBoolean() ? HostileText.pick(VALUES, random) : HostileText.of(random, 3));
  }

  /** Mostly as it ought to be; else with bytes that are no UTF-8, or half an escape. */
  private static String encoded(Random random, String text) {
    String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
    return switch (random.nextInt(8)) {
      case 0 -> encoded.replace("%2F", "/").replace("%2E", ".");
      case 1 -> encoded + "%E0%80";
      case 2 -> encoded + "%";
      case 3 -> encoded.replace("%", "%25");
      case 4 -> encoded + "%00%0d%0aX:%20y";
      default -> encoded;
    };
  }

  private static String broken(Random random, Raw request) {
    byte[] bytes = request.bytes().getBytes(StandardCharsets.ISO_8859_1);
    return new String(Mutation.of(random, List.of(bytes)), StandardCharsets.ISO_8859_1);
  }
}
