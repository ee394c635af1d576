package org.rasad.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rasad.serve.linked.LinkedStore.header;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
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
import org.rasad.serve.linked.LinkedStore;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ErrorPagesTest {

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
  @CsvSource({
    "nothing, غير موجود, rtl",
    "nothing?lang=en, Not found, ltr",
    "entity/none, غير موجود, rtl",
    "entity/none?lang=en, Not found, ltr",
  })
  void browsersGetAPageOfTheSite(String path, String title, String direction) throws Exception {
    HttpResponse<String> answer = served.accepting("text/html,*/*;q=0.8", path);
    Document page = Jsoup.parse(answer.body());

    assertEquals(404, answer.statusCode());
    assertEquals(title, page.select("h1").text());
    assertEquals(direction, page.select("html").attr("dir"));
    assertEquals(1, page.select("header a.brand").size());
    assertEquals("", header(answer, "Access-Control-Allow-Origin"));
  }

  @Test
  void programsGetText() throws Exception {
    String expected =
        """
        404 Not found. Nothing has this address. Search for what you want, or go to the start.
        غير موجود. لا شيء في هذا العنوان. ابحث عما تريد أو عد إلى البداية.
        """;

    assertEquals(expected, served.get("nothing").body());
    assertEquals(expected, served.accepting("*/*", "nothing").body());
    assertEquals(expected, served.accepting("image/png", "entity/none").body());
  }

  @Test
  void orJson() throws Exception {
    HttpResponse<String> answer = served.accepting("application/json", "nothing");

    assertEquals("application/json;charset=utf-8", header(answer, "Content-Type"));
    assertTrue(
        answer.body().startsWith("{\"status\":404,\"title\":{\"ar\":\"غير موجود\",\"en\""),
        answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "entity/%2e%2e/x",
        "entity/%2E%2E",
        "/evil.example/x",
        "entity//x",
      })
  void stepsAndEmptySegmentsAreRefused(String path) throws Exception {
    HttpResponse<String> answer = served.accepting("text/html", path);

    assertEquals(400, answer.statusCode(), path);
    assertEquals("طلب غير سليم", Jsoup.parse(answer.body()).select("h1").text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "entity/../entity/x-fajr",
        "entity/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "entity/%0d%0aX-Evil:%201",
        "entity/%22%3E%3Cb%3E",
        "entity/a%2F..%2Fb",
        "entity/%C3",
        "entity/%ED%A0%80",
        "web/..%2Fstyle.css",
        "queries/%5C..%5Cx",
      })
  void hostileAddressesAreNotFoundAndNotRepeated(String path) throws Exception {
    HttpResponse<String> answer = served.accepting("text/html", path);

    assertEquals(404, answer.statusCode(), path);
    assertEquals("", header(answer, "X-Evil"));
    assertEquals(0, Jsoup.parse(answer.body()).select("main script, main b").size(), answer.body());
    assertFalse(answer.body().contains("<script>"), answer.body());
  }

  @Test
  void aVeryLongAddressIsAnsweredInAFewWords() throws Exception {
    HttpResponse<String> answer = served.get("entity/" + "%D8%B3".repeat(10_000));

    assertEquals(404, answer.statusCode());
    assertTrue(answer.body().length() < 500, answer.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "TRACE"})
  void onlyReadingIsAllowed(String method) throws Exception {
    HttpResponse<String> answer = served.send(method, "entity/x-fajr", "X-Secret", "word");

    assertEquals(405, answer.statusCode());
    assertFalse(answer.body().contains("word"), answer.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /entity/a%00b HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /entity/% HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /entity/a\"b HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /\u0001 HTTP/1.1\r\nHost: x\r\n\r\n",
        "nonsense\r\n\r\n",
      })
  void evenWhatIsNoRequestLearnsNothingOfTheServer(String request) throws Exception {
    String answer = raw(request).toLowerCase(Locale.ROOT);

    assertTrue(answer.startsWith("http/1.1 400"), answer);
    assertFalse(answer.contains("jetty"), answer);
    assertFalse(answer.contains("badmessage"), answer);
    assertFalse(answer.contains("exception"), answer);
  }

  @Test
  void everyErrorTellsBrowsersWhatTheyMayLoad() throws Exception {
    for (String path : new String[] {"nothing", "entity//x"}) {
      assertEquals(
          ResponseHeaders.CONTENT_SECURITY_POLICY,
          header(served.get(path), "Content-Security-Policy"),
          path);
    }
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(ServerOptions.LOOPBACK, served.address().getPort());
        OutputStream out = socket.getOutputStream()) {
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      socket.setSoTimeout(10_000);
      byte[] answer = new byte[4_096];
      int length = socket.getInputStream().read(answer);
      return new String(answer, 0, Math.max(length, 0), StandardCharsets.UTF_8);
    }
  }
}
