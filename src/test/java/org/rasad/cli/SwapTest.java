package org.rasad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.scale.SyntheticStores;
import org.rasad.store.StoreWatch;

/** A running server goes over to what is loaded in place of its store, and nobody notices. */
@Timeout(120)
final class SwapTest {

  private static final String ARTICLES =
      "SELECT (COUNT(*) AS ?n) { ?a a <https://schema.org/NewsArticle> }";

  @TempDir private Path folder;
  private RunningServer server;
  private StoreWatch watch;
  private final CountDownLatch taken = new CountDownLatch(1);

  @BeforeEach
  void start() {
    server = new RunningServer(folder, FakeReading::new);
    watch = StoreWatch.of(server.store(), server.storeFolder(), told -> taken.countDown());
  }

  @AfterEach
  void stop() {
    watch.close();
    server.close();
  }

  @Test
  void noRequestFailsWhileAnotherDatabaseIsTakenUp() throws Exception {
    server.post(article("old"));
    Path dump = dump(40);
    AtomicBoolean done = new AtomicBoolean();
    AtomicLong longest = new AtomicLong();
    List<Future<TreeSet<String>>> askers = new ArrayList<>();
    CommandLineRun loaded;
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (int i = 0; i < 2; i++) {
        askers.add(threads.submit(asking(done, longest)));
      }
      loaded = CommandLineRun.of("load", dump, "--store", server.storeFolder());
      assertTrue(taken.await(30, TimeUnit.SECONDS), loaded.messages());
      String count = server.ask(ARTICLES);
      done.set(true);

      assertEquals(0, loaded.code(), loaded.messages());
      assertTrue(loaded.messages().contains("takes them up within seconds"), loaded.messages());
      assertFalse(count.equals("1"));
      for (Future<TreeSet<String>> each : askers) {
        TreeSet<String> answers = each.get();
        answers.removeAll(List.of("1", count));
        assertEquals(new TreeSet<>(), answers);
      }
    }
    System.err.printf("longest answer while swapping: %d ms%n", longest.get());
    assertFalse(Files.exists(server.storeFolder().resolve("Data-0001")));
    assertFalse(Files.exists(server.storeFolder().resolve("search")));
  }

  @Test
  void whoIsReadingReadsTheOldOneToTheEnd() throws Exception {
    server.post(article("old"));
    Path dump = dump(5);
    DatasetGraph reader = server.store().readOnlyDataset();
    reader.begin(ReadWrite.READ);
    long before = reader.stream().count();
    CommandLineRun loaded = CommandLineRun.of("load", dump, "--store", server.storeFolder());
    assertEquals(0, loaded.code(), loaded.messages());
    while (server.ask(ARTICLES).equals("1")) {
      Thread.onSpinWait();
    }

    assertEquals(before, reader.stream().count());
    assertTrue(Files.exists(server.storeFolder().resolve("Data-0001")));
    reader.end();
    assertTrue(taken.await(30, TimeUnit.SECONDS));
    assertFalse(Files.exists(server.storeFolder().resolve("Data-0001")));
    assertTrue(reader.calculateRead(() -> reader.stream().count()) > before);
  }

  @Test
  void articlesThatComeAfterwardsGoIntoTheNewOneAndItsIndex() throws Exception {
    server.post(article("old"));
    CommandLineRun.of("load", dump(5), "--store", server.storeFolder());
    assertTrue(taken.await(30, TimeUnit.SECONDS));
    int articles = Integer.parseInt(server.ask(ARTICLES));

    assertEquals(200, server.post(article("new")).statusCode());

    assertEquals(String.valueOf(articles + 1), server.ask(ARTICLES));
    assertFalse(server.store().contains("old"));
    assertEquals(1, server.store().searchArticles("فصيل النخيل", 10).size());
    server.store().compact();
    assertEquals(String.valueOf(articles + 1), server.ask(ARTICLES));
    assertEquals(1, server.store().searchArticles("فصيل النخيل", 10).size());
  }

  @Test
  void anotherBaseIsNotLoadedBesideAServer() throws Exception {
    server.post(article("old"));
    Path other =
        Files.writeString(
            folder.resolve("other.nq"),
            Files.readString(unpacked(5)).replace("http://localhost:3030/", "http://o.example/"));

    CommandLineRun run = CommandLineRun.of("load", other, "--store", server.storeFolder());

    assertEquals(1, run.code());
    assertTrue(run.messages().contains("is not under the base"), run.messages());
    assertEquals("1", server.ask(ARTICLES));
  }

  @Test
  void nothingIsTakenInWhileAnotherDatabaseIsLoaded() throws Exception {
    Path store = server.storeFolder();
    String answer;
    try (var load = org.rasad.store.StoreLoad.into(store, java.util.Optional.empty())) {
      HttpResponse<String> posted = server.post(article("new"));
      answer = posted.statusCode() + " " + posted.body();
    }
    assertTrue(answer.startsWith("500 ") && answer.contains("is being loaded"), answer);
    assertEquals(200, server.post(article("new")).statusCode());
  }

  private Callable<TreeSet<String>> asking(AtomicBoolean done, AtomicLong longest) {
    return () -> {
      TreeSet<String> answers = new TreeSet<>();
      while (!done.get()) {
        long start = System.nanoTime();
        answers.add(server.ask(ARTICLES));
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        longest.accumulateAndGet(millis, Math::max);
      }
      return answers;
    };
  }

  private static String article(String id) {
    return "{\"id\": \"%s\", \"text\": \"هاجم فصيل النخيل بلدة الزيتون\"}\n".formatted(id);
  }

  private Path dump(int events) {
    Path file = folder.resolve("dump.nq.gz");
    SyntheticStores.write(events, 1, file);
    return file;
  }

  private Path unpacked(int events) {
    Path file = folder.resolve("dump.nq");
    SyntheticStores.write(events, 1, file);
    return file;
  }
}
