package org.rasad.serve.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasad.serve.RasadServer;
import org.rasad.serve.Served;
import org.rasad.serve.ServerOptions;
import org.rasad.serve.ServerStartException;
import org.rasad.store.Store;

@Timeout(60)
class IntakeEndpointTest {

  private static final int LIMIT = 1000;
  private static final String LINES = "application/x-ndjson";
  private static final Token TOKEN = Token.of("a-token-of-our-own");
  private static final ServerOptions ANY_PORT = new ServerOptions(ServerOptions.LOOPBACK, 0);

  @TempDir Path folder;

  private final HttpClient client = HttpClient.newHttpClient();
  private final FakeIntake intake = new FakeIntake();
  private Store store;
  private RasadServer server;

  @BeforeEach
  void start() throws ServerStartException {
    store = Store.openForWriting(folder.resolve("store"));
    IntakeLimits limits = new IntakeLimits(LIMIT, Duration.ZERO);
    server = serve(Optional.of(new IntakeEndpoint(intake, TOKEN, limits)));
  }

  @AfterEach
  void stop() {
    server.close();
    store.close();
    client.close();
  }

  private RasadServer serve(Optional<IntakeEndpoint> endpoint) throws ServerStartException {
    Served only = Served.of(store.readOnlyDataset(), store.base(), List.of());
    return RasadServer.start(endpoint.map(only::taking).orElse(only), ANY_PORT);
  }

  @Test
  void takesLinesAndTellsWhatBecameOfThem() throws Exception {
    HttpResponse<String> answer = post(request("articles"), "{\"text\": \"خبر\"}\nno\n{}\n");

    assertEquals(200, answer.statusCode());
    assertEquals(
        "{\"read\":2,\"stored\":2,\"failed\":1,\"events\":4,"
            + "\"refused\":[{\"line\":2,\"message\":\"It is no object: no\"}]}",
        answer.body());
    assertEquals("application/json;charset=utf-8", header(answer, "Content-Type"));
    assertEquals(List.of("{\"text\": \"خبر\"}", "{}"), intake.taken());
  }

  @Test
  void tellsTheLargestRequest() throws Exception {
    assertEquals("{\"largestRequest\":1000}", send(request("articles").GET()).body());
  }

  @ParameterizedTest
  @CsvSource({
    "Bearer a-token-of-our-owl, ' error=\"invalid_token\"'",
    "Bearer a-token, ' error=\"invalid_token\"'",
    "Basic a-token-of-our-own, ' error=\"invalid_token\"'",
    "'', ' error=\"invalid_token\"'",
    ", ''"
  })
  void takesNothingWithoutTheToken(String shown, String fault) throws Exception {
    for (String path : List.of("articles", "articles/retract")) {
      HttpRequest.Builder request = HttpRequest.newBuilder(server.address().resolve(path));
      if (shown != null) {
        request.header("Authorization", shown);
      }
      HttpResponse<String> posted = post(request.header("Content-Type", LINES), "{}");

      assertEquals(401, posted.statusCode());
      assertEquals(
          "Bearer realm=\"rasad\"" + (fault == null || fault.isEmpty() ? "" : "," + fault),
          header(posted, "WWW-Authenticate"));
      assertFalse(posted.body().contains("a-token"), posted.body());
      assertEquals(401, send(request.GET()).statusCode());
    }
    assertEquals(List.of(), intake.taken());
  }

  @Test
  void isNotThereWithoutAToken() throws Exception {
    try (RasadServer closed = serve(Optional.empty())) {
      for (String path : List.of("articles", "articles/retract")) {
        HttpRequest.Builder request =
            HttpRequest.newBuilder(closed.address().resolve(path))
                .header("Authorization", TOKEN.authorization())
                .header("Content-Type", LINES);
        assertEquals(404, post(request, "{}").statusCode());
        assertEquals(404, send(request.GET()).statusCode());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/x-ndjson",
        "application/jsonl",
        "Application/X-NDJSON",
        "application/x-ndjson; charset=utf-8",
        "application/jsonl;charset=\"UTF-8\"",
      })
  void takesBothNamesOfTheType(String type) throws Exception {
    assertEquals(200, post(plain("articles").header("Content-Type", type), "{}").statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/plain",
        "application/json",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=application/x-ndjson",
        "application/x-ndjson; charset=windows-1256",
        ";",
      })
  void takesNoOtherType(String type) throws Exception {
    HttpResponse<String> answer = post(plain("articles").header("Content-Type", type), "{}");

    assertEquals(415, answer.statusCode());
    assertEquals("application/jsonl, application/x-ndjson", header(answer, "Accept"));
    assertEquals(415, post(plain("articles"), "{}").statusCode());
    assertEquals(List.of(), intake.taken());
  }

  @Test
  void takesNoMoreThanItsLimit() throws Exception {
    String most = "{" + "a".repeat(LIMIT - 1);

    assertEquals(200, post(request("articles"), most).statusCode());
    assertTooLarge(BodyPublishers.ofString(most + "a"));
    // The size of a stream is not told beforehand.
    assertTooLarge(stream((most + "a").getBytes(UTF_8)));
    assertEquals(List.of(most), intake.taken());
  }

  @Test
  void takesPackedLines() throws Exception {
    HttpResponse<String> answer =
        send(
            request("articles").header("Content-Encoding", "gzip").POST(bytes(gzip("{\"a\": 1}"))));

    assertEquals(200, answer.statusCode());
    assertEquals(List.of("{\"a\": 1}"), intake.taken());
  }

  @Test
  void aSmallBodyThatUnpacksToALargeOneIsTooLarge() throws Exception {
    byte[] bomb = gzip("{" + " ".repeat(100 * LIMIT));

    assertTrue(bomb.length < LIMIT, "It is small while packed.");
    HttpResponse<String> answer =
        send(request("articles").header("Content-Encoding", "gzip").POST(bytes(bomb)));
    assertEquals(413, answer.statusCode());
    assertEquals(List.of(), intake.taken());
  }

  @Test
  void aLargeBodyThatUnpacksToNothingIsTooLarge() throws Exception {
    ByteArrayOutputStream empty = new ByteArrayOutputStream();
    while (empty.size() <= LIMIT) {
      empty.writeBytes(gzip(""));
    }

    HttpResponse<String> answer =
        send(
            request("articles")
                .header("Content-Encoding", "gzip")
                .POST(stream(empty.toByteArray())));
    assertEquals(413, answer.statusCode());
  }

  @Test
  void damagedPackingIsABadRequest() throws Exception {
    byte[] whole = gzip("{}");
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);

    for (byte[] body : List.of("{}".getBytes(UTF_8), half, new byte[0])) {
      HttpResponse<String> answer =
          send(request("articles").header("Content-Encoding", "gzip").POST(bytes(body)));
      assertEquals(400, answer.statusCode());
    }
    HttpRequest.Builder other = request("articles").header("Content-Encoding", "br");
    assertEquals(415, post(other, "{}").statusCode());
    assertEquals(List.of(), intake.taken());
  }

  @Test
  void whoGoesAwayWhileSendingLeavesNothing() throws Exception {
    for (String size : List.of("Content-Length: 900", "Transfer-Encoding: chunked")) {
      try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
        String head =
            "POST /articles HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\nContent-Type: %s\r\n%s\r\n\r\n"
                .formatted(TOKEN.authorization(), LINES, size);
        socket.getOutputStream().write((head + "3\r\n{}\n\r\n").getBytes(UTF_8));
        socket.shutdownOutput();
        String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
        assertFalse(answer.startsWith("HTTP/1.1 200"), answer);
      }
    }
    assertEquals(List.of(), intake.taken());
  }

  @Test
  void oneIsTakenAtATimeAndTheNextIsToComeAgain() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    intake.before(
        lines -> {
          begun.countDown();
          await(go);
        });
    HttpRequest.Builder first = request("articles").POST(BodyPublishers.ofString("{1}"));
    CompletableFuture<HttpResponse<String>> slow =
        client.sendAsync(first.build(), BodyHandlers.ofString());
    begun.await();

    HttpResponse<String> second = post(request("articles"), "{2}");
    HttpResponse<String> withdrawn = retract("{\"ids\": [\"{1}\"]}");
    go.countDown();

    assertEquals(503, second.statusCode());
    assertEquals("10", header(second, "Retry-After"));
    assertEquals(503, withdrawn.statusCode());
    assertEquals(200, slow.get().statusCode());
    assertEquals(200, post(request("articles"), "{3}").statusCode());
    assertEquals(List.of("{1}", "{3}"), intake.taken());
  }

  @Test
  void whatCannotBeTakenIsToldAndGivesTheTurnBack() throws Exception {
    intake.before(
        lines -> {
          if (lines.equals("{1}")) {
            throw new IntakeException("The \"models\" are missing.", new IOException());
          }
          if (lines.equals("{2}")) {
            throw new IllegalStateException("secret");
          }
        });

    HttpResponse<String> unable = post(request("articles"), "{1}");
    HttpResponse<String> fault = post(request("articles"), "{2}");

    assertEquals(500, unable.statusCode());
    assertEquals("{\"error\":\"The \\\"models\\\" are missing.\"}", unable.body());
    assertEquals(500, fault.statusCode());
    assertFalse(fault.body().contains("secret"), fault.body());
    assertEquals(200, post(request("articles"), "{3}").statusCode());
  }

  @Test
  void withdrawsWhateverTheIdIs() throws Exception {
    post(request("articles"), "{../a b?#%2F}\n{ب}");

    HttpResponse<String> answer =
        retract("{\"ids\": [\"{../a b?#%2F}\", \"x\"], \"reason\": \"سحبه الناشر\"}");

    assertEquals(200, answer.statusCode());
    assertEquals("{\"withdrawn\":1,\"missing\":[\"x\"]}", answer.body());
    assertEquals(List.of("{ب}", "because سحبه الناشر"), intake.taken());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{}",
        "{\"ids\": []}",
        "{\"ids\": \"a\"}",
        "{\"ids\": {\"a\": \"b\"}}",
        "{\"ids\": [\"\"]}",
        "{\"ids\": [null]}",
        "{\"ids\": [1]}",
        "{\"ids\": [\"\\ud800\"]}",
        "{\"ids\": [\"a\"], \"reason\": []}"
      })
  void withdrawsNothingThatIsNotSaidClearly(String body) throws Exception {
    assertEquals(400, retract(body).statusCode());
    assertEquals(List.of(), intake.taken());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
  void knowsNoOtherMethod(String method) throws Exception {
    HttpRequest.Builder request = request("articles").method(method, BodyPublishers.ofString("{}"));

    assertEquals(405, send(request).statusCode());
  }

  @Test
  void pagesOfOtherOriginsMayNotAskNorRead() throws Exception {
    HttpRequest.Builder preflight =
        HttpRequest.newBuilder(server.address().resolve("articles"))
            .header("Origin", "https://a.example")
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", "authorization, content-type")
            .method("OPTIONS", BodyPublishers.noBody());
    HttpResponse<String> asked = send(preflight);
    HttpResponse<String> posted =
        post(request("articles").header("Origin", "https://a.example"), "{}");

    assertEquals(401, asked.statusCode());
    for (HttpResponse<String> each : List.of(asked, posted)) {
      assertTrue(
          each.headers().map().keySet().stream()
              .noneMatch(h -> h.toLowerCase(java.util.Locale.ROOT).startsWith("access-control")),
          each.headers()::toString);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void assertTooLarge(BodyPublisher body) throws Exception {
    HttpResponse<String> answer = send(request("articles").POST(body));
    assertEquals(413, answer.statusCode());
    assertTrue(answer.body().contains("at most 1000 bytes"), answer.body());
  }

  private HttpResponse<String> retract(String json) throws Exception {
    return post(plain("articles/retract").header("Content-Type", "application/json"), json);
  }

  private HttpRequest.Builder request(String path) {
    return plain(path).header("Content-Type", LINES);
  }

  private HttpRequest.Builder plain(String path) {
    return HttpRequest.newBuilder(server.address().resolve(path))
        .header("Authorization", TOKEN.authorization());
  }

  private HttpResponse<String> post(HttpRequest.Builder request, String body) throws Exception {
    return send(request.POST(BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static BodyPublisher bytes(byte[] body) {
    return BodyPublishers.ofByteArray(body);
  }

  private static BodyPublisher stream(byte[] body) {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
