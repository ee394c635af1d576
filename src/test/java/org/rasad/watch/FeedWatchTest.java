package org.rasad.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.watch.web.NewsSite;

@Timeout(60)
class FeedWatchTest {

  private static final Duration EVERY = Duration.ofMinutes(5);
  private static final String PAGE =
      """
      <head><meta property="og:type" content="article"><meta property="og:title" content="عنوان الصفحة"></head>
      <body><article><p>هاجم مسلحون نقطة تفتيش شرق بلدة الوادي.</p></article></body>
      """;

  @TempDir Path folder;
  private final FakeWaiting time = new FakeWaiting();
  private final Collecting taken = new Collecting();
  private NewsSite site;

  @BeforeEach
  void start() throws IOException {
    site = new NewsSite();
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void takesEntriesOnceAndChangedOnesAgain() {
    site.put("/rss", 200, feed("", item(1, "أول"), item(2, "ثان")), "ETag", "\"1\"");

    runRounds(1);
    site.put(
        "/rss",
        200,
        feed("", item(3, "ثالث"), item(2, "ثان جديد"), item(1, "أول")),
        "ETag",
        "\"2\"");
    runRounds(2);

    assertEquals(List.of("أول", "ثان", "ثالث", "ثان جديد"), taken.texts());
    assertEquals(List.of("-", "\"1\"", "\"2\""), entityTags());
    assertEquals(taken.articles().get(1).id(), taken.articles().get(3).id());
  }

  @Test
  void isAskedAgainAfterItsIntervalAndNotBefore() {
    site.put("/rss", 200, feed("<ttl>30</ttl>", item(1, "أول")), "ETag", "\"1\"");

    runRounds(3);

    assertEquals(
        List.of(Duration.ofMinutes(30), Duration.ofMinutes(30)), time.pauses().subList(0, 2));
    assertEquals(3, site.paths().size());
  }

  @Test
  void theIntervalOfAFeedIsKnownAfterARestart() {
    site.put("/rss", 200, feed("<ttl>30</ttl>", item(1, "أول")), "ETag", "\"1\"");

    once(taken, false);
    once(taken, false);
    assertEquals(1, site.paths().size());
    time.pause(Duration.ofMinutes(31));
    once(taken, false);

    assertEquals(2, site.paths().size());
    assertEquals(List.of("أول"), taken.texts());
  }

  @Test
  void aServerThatAsksForTimeGetsIt() {
    site.put("/rss", 429, "", "Retry-After", "3600");

    once(taken, false);
    site.put("/rss", 200, feed("", item(1, "أول")));
    once(taken, false);
    assertEquals(List.of("/rss"), site.paths(), "not before an hour, nor after a restart");
    time.pause(Duration.ofHours(1));
    once(taken, false);

    assertEquals(List.of("Its server answers with status 429."), taken.faults());
    assertEquals(List.of("أول"), taken.texts());
  }

  @Test
  void faultsDoubleTheTimeUpToALimit() {
    site.put("/rss", 500, "");

    runRounds(12);

    List<Long> minutes = time.pauses().stream().map(Duration::toMinutes).toList();
    assertEquals(List.of(10L, 20L, 40L), minutes.subList(0, 3));
    // Pauses of more than an hour are made in parts.
    assertEquals(12, site.paths().size());
    Duration whole = time.pauses().stream().reduce(Duration.ZERO, Duration::plus);
    assertTrue(whole.compareTo(Duration.ofDays(5)) < 0, whole::toString);
    assertTrue(whole.compareTo(Duration.ofDays(2)) > 0, whole::toString);
  }

  @Test
  void whatIsNoFeedIsAFault() {
    site.put("/rss", 200, "<html><body>صفحة</body></html>");

    once(taken, false);

    assertEquals(List.of("It is no RSS or Atom feed."), taken.faults());
  }

  @Test
  void aFeedThatIsGoneIsNotAskedAgain() {
    site.put("/rss", 410, "");

    runRounds(1);
    runPauses(5);

    assertEquals(2, site.paths().size(), "once in each run");
  }

  @Test
  void aProgramThatIsKilledBetweenTwoEntriesFindsTheRest() {
    site.put(
        "/rss", 200, feed("", item(1, "أول"), item(2, "ثان"), item(3, "ثالث")), "ETag", "\"1\"");
    Collecting killed = new Collecting(1);

    assertThrows(IllegalStateException.class, () -> once(killed, false));
    once(taken, false);

    assertEquals(List.of("أول"), killed.texts());
    assertEquals(List.of("ثان", "ثالث"), taken.texts());
    assertEquals(List.of("-", "-"), entityTags());
  }

  @Test
  void anEntryWithoutArabicIsToldOnce() {
    site.put("/rss", 200, feed("", item(1, "English")));

    once(taken, false);
    once(taken, false);

    assertEquals(List.of("It has no Arabic letter."), taken.faults());
    assertEquals(2, site.paths().size());
  }

  @Test
  void pagesAreFetchedOnlyIfThatIsWanted() {
    site.put("/rss", 200, feed("", linked(1, "ملخص")));
    site.put("/1", 200, PAGE, "Content-Type", "text/html");

    once(taken, false);

    assertEquals(List.of("ملخص"), taken.texts());
    assertEquals(List.of("/rss"), site.paths());
  }

  @Test
  void pagesAreFetchedOneAfterTheOther() {
    site.put(
        "/rss",
        200,
        feed("", linked(1, "ملخص"), linked(2, "ملخص"), linked(3, "ملخص")),
        "ETag",
        "\"1\"");
    for (String path : List.of("/1", "/2", "/3")) {
      site.put(path, 200, PAGE, "Content-Type", "text/html");
    }

    once(taken, true);
    once(taken, true);

    assertEquals(List.of("/rss", "/1", "/2", "/3", "/rss"), site.paths());
    assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(1)), time.pauses());
    assertEquals(3, taken.articles().size());
    assertEquals("هاجم مسلحون نقطة تفتيش شرق بلدة الوادي.", taken.texts().getFirst());
    assertEquals("عنوان الصفحة", taken.articles().getFirst().title());
    assertEquals("وكالة المثال", taken.articles().getFirst().publisher());
    assertEquals(LocalDate.of(2031, 5, 14), taken.articles().getFirst().published());
  }

  @Test
  void whereThePageMayNotBeFetchedTheSummaryIsTaken() {
    site.put("/robots.txt", 200, "User-agent: *\nDisallow: /1");
    site.put("/rss", 200, feed("", linked(1, "ملخص"), linked(2, "ملخص ثان")));

    once(taken, true);

    assertEquals(List.of("ملخص", "ملخص ثان"), taken.texts());
    assertEquals(List.of("/rss", "/2"), site.paths());
    assertTrue(
        taken
            .results()
            .getFirst()
            .where()
            .endsWith("robots.txt does not allow it to be fetched.)"));
    assertTrue(taken.results().get(1).where().endsWith("Its server answers with status 404.)"));
  }

  @Test
  void aPageThatCannotBeHadJustNowIsTriedAgain() {
    site.put("/rss", 200, feed("", linked(1, "ملخص")));
    site.put("/1", 503, "", "Retry-After", "60");
    time.whilePausing(() -> site.put("/1", 200, PAGE, "Content-Type", "text/html"));

    once(taken, true);

    assertEquals(List.of("هاجم مسلحون نقطة تفتيش شرق بلدة الوادي."), taken.texts());
    assertEquals(List.of(Duration.ofSeconds(60)), time.pauses());
  }

  @Test
  void aSingleRoundDoesNotWaitForHours() {
    site.put("/rss", 200, feed("", linked(1, "ملخص")), "ETag", "\"1\"");
    site.put("/1", 503, "", "Retry-After", "7200");

    once(taken, true);
    assertEquals(List.of(), taken.results());
    site.put("/1", 200, PAGE, "Content-Type", "text/html");
    once(taken, true);

    assertEquals(1, taken.articles().size());
  }

  private void once(Taker taker, boolean follow) {
    try (WatchState state = WatchState.open(folder.resolve("state.jsonl"));
        Watching watching = watching(state, taker, follow)) {
      watching.once();
    }
  }

  /** Until the feed was asked so many times. */
  private void runRounds(int rounds) {
    long before = site.paths().size();
    try (WatchState state = WatchState.open(folder.resolve("state.jsonl"));
        Watching watching = watching(state, taken, false)) {
      time.whilePausing(
          () -> {
            if (site.paths().size() - before >= rounds) {
              watching.stop();
            }
          });
      watching.run();
      time.whilePausing(() -> {});
    }
  }

  private void runPauses(int pauses) {
    int[] left = {pauses};
    try (WatchState state = WatchState.open(folder.resolve("state.jsonl"));
        Watching watching = watching(state, taken, false)) {
      time.whilePausing(
          () -> {
            if (--left[0] == 0) {
              watching.stop();
            }
          });
      watching.run();
    }
    assertFalse(left[0] > 0);
  }

  private Watching watching(WatchState state, Taker taker, boolean follow) {
    return new Watching(
        List.of(),
        List.of(site.address("/rss")),
        new WatchOptions(EVERY, follow),
        state,
        taker,
        time,
        "test");
  }

  private List<String> entityTags() {
    return site.asked().stream()
        .filter(asked -> asked.path().equals("/rss"))
        .map(asked -> asked.headers().getOrDefault("If-none-match", "-"))
        .toList();
  }

  private String linked(int number, String summary) {
    return item(number, summary)
        .replace("<guid", "<link>%s</link><guid".formatted(site.address("/" + number)));
  }

  private static String item(int number, String text) {
    return """
        <item><title>خبر</title><guid isPermaLink="false">n%d</guid>
        <pubDate>Wed, 14 May 2031 00:30:00 +0300</pubDate><description>%s</description></item>
        """
        .formatted(number, text);
  }

  private static String feed(String more, String... items) {
    return "<rss><channel><title>وكالة المثال</title>%s%s</channel></rss>"
        .formatted(more, String.join("", items));
  }
}
