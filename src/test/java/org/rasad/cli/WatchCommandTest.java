package org.rasad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.cli.run.Reading;
import org.rasad.store.Store;
import org.rasad.watch.Waiting;
import org.rasad.watch.WatchOptions;
import org.rasad.watch.WatchState;
import org.rasad.watch.Watching;
import org.rasad.watch.web.NewsSite;

/** {@code rasad watch} as a user sees it, with a real store. */
@Timeout(60)
class WatchCommandTest {

  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  @TempDir Path folder;
  private Path incoming;

  @BeforeEach
  void begin() throws IOException {
    incoming = Files.createDirectory(folder.resolve("incoming"));
  }

  @Test
  void takesWhatIsNewAndTellsEachArticle() throws IOException {
    write("a.txt", "هاجم فصيل");
    write("b.txt", "English");
    write("c.txt", "هاجم CONTRADICTION");

    CommandLineRun first = once();
    write("d.txt", "هاجم فصيل");
    CommandLineRun second = once();
    CommandLineRun third = once();

    assertEquals(1, first.code());
    Path real = incoming.toRealPath();
    assertEquals(
        List.of(
            real.resolve("a.txt") + ": 1 event.",
            real.resolve("b.txt") + ": It has no Arabic letter."),
        first.messages().lines().limit(2).toList());
    assertTrue(
        first.messages().contains(real.resolve("c.txt") + ": It was read, but cannot be stored: "));
    assertTrue(
        first.messages().endsWith("1 article read, 2 failed, 2 events.\n"), first.messages());
    assertEquals(
        new CommandLineRun(
            0, "", real.resolve("d.txt") + ": 1 event.\n1 article read, 0 failed, 1 event.\n"),
        second);
    assertEquals(new CommandLineRun(0, "", "0 articles read, 0 failed, 0 events.\n"), third);
    try (Store store = Store.openForReading(store())) {
      assertEquals(2, store.statistics().articles());
    }
  }

  @Test
  void takesTheEntriesOfAFeedOnce() throws IOException {
    try (NewsSite site = new NewsSite()) {
      site.put(
          "/rss",
          200,
          "<rss><channel><item><guid>1</guid><description>هاجم فصيل</description></item></channel></rss>",
          "ETag",
          "\"1\"");

      CommandLineRun first =
          CommandLineRun.of("watch", site.address("/rss"), "--store", store(), "--once");
      CommandLineRun second =
          CommandLineRun.of("watch", site.address("/rss"), "--store", store(), "--once");

      assertEquals(
          new CommandLineRun(
              0, "", site.address("/rss") + "#1: 1 event.\n1 article read, 0 failed, 1 event.\n"),
          first);
      assertEquals(new CommandLineRun(0, "", "0 articles read, 0 failed, 0 events.\n"), second);
      assertEquals("\"1\"", site.asked().getLast().headers().get("If-none-match"));
    }
  }

  @Test
  void anArticleWhoseStateIsLostReplacesItself() throws IOException {
    write("a.txt", "هاجم فصيل");
    once();
    Files.delete(store().resolve("watch.jsonl"));

    assertTrue(once().messages().endsWith("1 article read, 0 failed, 1 event.\n"));
    try (Store store = Store.openForReading(store())) {
      assertEquals(1, store.statistics().articles());
    }
  }

  @Test
  void sendsToAServer() throws IOException {
    write("a.txt", "هاجم فصيل");
    write("b.txt", "هاجم DEEP");
    try (RunningServer server =
        new RunningServer(Files.createDirectory(folder.resolve("server")), FakeReading::new)) {
      Object[] words = {
        "watch",
        incoming,
        "--once",
        "--to",
        server.address(),
        "--token-file",
        server.tokenFile(),
        "--state",
        folder.resolve("state.jsonl")
      };

      CommandLineRun first = CommandLineRun.of(words);
      CommandLineRun second = CommandLineRun.of(words);

      Path real = incoming.toRealPath();
      assertEquals(
          new CommandLineRun(
              1,
              "",
              """
              %s: Its sentences are nested too deeply.
              %s: Sent and stored.
              1 article read, 1 failed, 1 event.
              """
                  .formatted(real.resolve("b.txt"), real.resolve("a.txt"))),
          first);
      assertEquals(new CommandLineRun(0, "", "0 articles read, 0 failed, 0 events.\n"), second);
      assertTrue(server.store().contains("a"));
    }
  }

  @Test
  void wrongUsageIsOneSentence() {
    assertUsage("--every is between 1 and 1440 minutes, not 0.", incoming, "--every", "0");
    assertUsage("A feed is an address as https://news.example/rss, not https://.", "https://");
    CommandLineRun missing =
        CommandLineRun.of("watch", folder.resolve("missing"), "--store", store(), "--once");
    assertEquals(
        new CommandLineRun(
            2, "", "There is no folder " + folder.resolve("missing") + " that may be read.\n"),
        missing);
  }

  /** From the moment at which the reading of the article ends to that at which the store has it. */
  @Test
  void anArticleIsInTheGraphWithinASecondOfBeingRead() throws Exception {
    BlockingQueue<Long> read = new ArrayBlockingQueue<>(10);
    Reading timed =
        article -> {
          var extraction = new FakeReading().extract(article);
          read.add(System.nanoTime());
          return extraction;
        };
    BlockingQueue<Long> stored = new ArrayBlockingQueue<>(10);
    Console console =
        new Console(
            Console.printer(new ByteArrayOutputStream(), false),
            Console.printer(new ByteArrayOutputStream(), true),
            false);
    Workplace workplace = new Workplace(console, () -> timed, folder, Instant::now);
    try (Store store = Store.openForWriting(store());
        WatchState state = WatchState.open(folder.resolve("state.jsonl"))) {
      StoreTaker taker = new StoreTaker(workplace, store, store(), timed, 2);
      try (Watching watching =
          new Watching(
              List.of(incoming),
              List.<URI>of(),
              new WatchOptions(Duration.ofHours(1), false),
              state,
              found -> {
                taker.take(found);
                stored.add(System.nanoTime());
              },
              Waiting.system(),
              "test")) {
        Thread thread = new Thread(watching::run);
        thread.start();
        // The first one opens what a store opens once.
        for (int i = 0; i < 3; i++) {
          move("m%d.txt".formatted(i));
          Long end = stored.poll(20, TimeUnit.SECONDS);
          Long begin = read.poll();
          assertTrue(end != null && begin != null);
          assertTrue(store.contains("m" + i));
          long millis = TimeUnit.NANOSECONDS.toMillis(end - begin);
          assertTrue(i == 0 || millis < 1000, () -> millis + " ms");
        }
        watching.stop();
        thread.join();
      }
    }
  }

  private void assertUsage(String message, Object... words) {
    Object[] all = new Object[words.length + 3];
    all[0] = "watch";
    System.arraycopy(words, 0, all, 1, words.length);
    all[words.length + 1] = "--store";
    all[words.length + 2] = store();
    CommandLineRun run = CommandLineRun.of(all);

    assertEquals(2, run.code());
    assertEquals(message + " (see: rasad watch --help)\n", run.messages());
  }

  private CommandLineRun once() {
    return CommandLineRun.of("watch", incoming, "--store", store(), "--once", "--threads", "2");
  }

  private Path store() {
    return folder.resolve("store");
  }

  private void write(String name, String text) throws IOException {
    Path file = incoming.resolve(name);
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
  }

  private void move(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "هاجم فصيل");
    Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    Files.move(file, incoming.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }
}
