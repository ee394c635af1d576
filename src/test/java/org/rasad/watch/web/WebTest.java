package org.rasad.watch.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasad.watch.FakeWaiting;

@Timeout(60)
class WebTest {

  private final FakeWaiting time = new FakeWaiting();
  private final Web web = new Web("1.2 (test)", time);
  private NewsSite site;

  @BeforeEach
  void start() throws IOException {
    site = new NewsSite();
  }

  @AfterEach
  void stop() {
    web.close();
    site.close();
  }

  @Test
  void saysWhoAsksAndTakesCompressedAnswers() throws Exception {
    site.put("/rss", 200, gzip("نص".getBytes(StandardCharsets.UTF_8)), "Content-Encoding", "gzip");

    Answer answer = web.visit(site.address("/rss")).feed(Conditions.NONE);

    assertArrayEquals("نص".getBytes(StandardCharsets.UTF_8), answer.body());
    NewsSite.Asked asked = site.asked().getLast();
    assertEquals(
        "Rasad/1.2test (+https://w3id.org/rasad/; reads news feeds)",
        asked.headers().get("User-agent"));
    assertEquals("gzip", asked.headers().get("Accept-encoding"));
    assertFalse(asked.headers().containsKey("If-none-match"));
  }

  @Test
  void asksWhetherAnythingHasChanged() throws Exception {
    site.put("/rss", 200, "نص", "ETag", "\"a\"", "Last-Modified", "Wed, 14 May 2031 00:00:00 GMT");
    Web.Visit visit = web.visit(site.address("/rss"));

    Answer first = visit.feed(Conditions.NONE);
    Answer second = visit.feed(Conditions.of(first));

    assertEquals(Answer.NOT_MODIFIED, second.status());
    assertEquals(
        "Wed, 14 May 2031 00:00:00 GMT", site.asked().getLast().headers().get("If-modified-since"));
  }

  @Test
  void robotsAreAskedOnceADayAndObeyed() throws Exception {
    site.put(
        "/robots.txt", 200, "User-agent: rasad\nDisallow: /private\n\nUser-agent: *\nDisallow: /");
    site.put("/rss", 200, "نص");
    Web.Visit visit = web.visit(site.address("/rss"));

    visit.feed(Conditions.NONE);
    WebException refused =
        assertThrows(WebException.class, () -> visit.page(site.address("/private/1")));

    assertEquals("Its site's robots.txt does not allow it to be fetched.", refused.getMessage());
    assertTrue(refused.isLasting());
    assertEquals(List.of("/rss"), site.paths());
    assertEquals(2, site.asked().size());
    time.pause(Duration.ofDays(1));
    visit.feed(Conditions.NONE);
    assertEquals(4, site.asked().size());
  }

  @Test
  void robotsThatCannotBeHadAllowNothingUntilTheyCan() throws Exception {
    site.put("/robots.txt", 503, "");
    site.put("/rss", 200, "نص");
    Web.Visit visit = web.visit(site.address("/rss"));

    assertThrows(WebException.class, () -> visit.feed(Conditions.NONE));
    site.put("/robots.txt", 404, "");
    time.pause(Duration.ofMinutes(10));

    assertEquals(Answer.OK, visit.feed(Conditions.NONE).status());
  }

  @ParameterizedTest
  @CsvSource({"'', 1", "'Crawl-delay: 7', 7"})
  void pagesOfAHostComeWithAPause(String rule, long seconds) throws Exception {
    site.put("/robots.txt", 200, "User-agent: *\n" + rule);
    site.put("/1", 200, "نص");

    web.visit(site.address("/rss")).page(site.address("/1"));

    assertEquals(FakeWaiting.START.plusSeconds(seconds), web.freeAt(site.address("/2")));
    assertEquals(Instant.MIN, web.freeAt(URI.create("https://other.example/")));
  }

  @Test
  void redirectsAreFollowedAFewTimes() throws Exception {
    site.put("/rss", 301, "", "Location", "/2");
    site.put("/2", 302, "", "Location", site.address("/3").toString());
    site.put("/3", 200, "نص");
    site.put("/loop", 302, "", "Location", "/loop");
    Web.Visit visit = web.visit(site.address("/rss"));

    assertEquals(site.address("/3"), visit.feed(Conditions.NONE).address());
    assertEquals(
        "It leads on more than 5 times.",
        assertThrows(WebException.class, () -> visit.page(site.address("/loop"))).getMessage());
    assertEquals(6, site.paths().stream().filter("/loop"::equals).count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/hostname", "ftp://a.example/", "http://user:word@127.0.0.1/"})
  void redirectsToAnythingButTheWebAreRefused(String target) {
    site.put("/rss", 302, "", "Location", target);

    WebException refused =
        assertThrows(
            WebException.class, () -> web.visit(site.address("/rss")).feed(Conditions.NONE));

    assertEquals("It leads to " + target + ", which is no http or https.", refused.getMessage());
  }

  /** Addresses of RFC 5737 are of nobody, and public for us. */
  @Test
  void aFeedFromOutsideDoesNotLeadIntoThePrivateNetwork() {
    site.put("/1", 200, "نص");
    Web.Visit visit = web.visit(URI.create("http://192.0.2.1/rss"));

    for (String host :
        List.of(
            "127.0.0.1",
            "localhost",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "0.0.0.0",
            "100.64.0.1",
            "[::1]",
            "[fd00::1]",
            "[fe80::1]",
            "[::ffff:127.0.0.1]",
            "2130706433")) {
      URI page = URI.create("http://%s:%d/1".formatted(host, site.address("/").getPort()));
      WebException refused = assertThrows(WebException.class, () -> visit.page(page), host);
      assertTrue(
          String.valueOf(refused.getMessage()).contains("in a private network")
              || String.valueOf(refused.getMessage()).contains("which is no http"),
          () -> host + ": " + refused.getMessage());
    }
    assertEquals(List.of(), site.asked());
  }

  @Test
  void whatIsTooLargeIsBrokenOff() throws Exception {
    site.put("/large", 200, new byte[Fetching.MOST_BYTES + 1]);
    site.put("/bomb", 200, gzip(new byte[4 * Fetching.MOST_BYTES]), "Content-Encoding", "gzip");
    Web.Visit visit = web.visit(site.address("/rss"));

    for (String path : List.of("/large", "/bomb")) {
      WebException refused = assertThrows(WebException.class, () -> visit.page(site.address(path)));
      assertEquals("It cannot be fetched: it is larger than 10 MB.", refused.getMessage());
    }
  }

  @Test
  void aServerThatIsNotThereIsASentence() {
    URI address = site.address("/rss");
    site.close();

    WebException fault =
        assertThrows(WebException.class, () -> web.visit(address).feed(Conditions.NONE));

    assertFalse(fault.getMessage() == null);
  }

  @ParameterizedTest
  @CsvSource({
    "120, 120",
    "'Thu, 15 May 2031 12:05:00 GMT', 300",
    "'Thu, 15 May 2031 11:00:00 GMT', 0",
    "999999999, 86400",
  })
  void readsHowLongToWait(String header, long seconds) {
    assertEquals(
        Optional.of(Duration.ofSeconds(seconds)), RetryAfter.read(header, FakeWaiting.START));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-1", "soon", "99999999999"})
  void whatIsNoTimeIsNone(String header) {
    assertEquals(Optional.empty(), RetryAfter.read(header, FakeWaiting.START));
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }
}
