package org.rasad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.identity.DecisionFile;
import org.rasad.scale.SyntheticStores;

/**
 * Programs that are killed at random moments of their work, with no warning, as {@code kill -9}
 * does it. After each the store opens and has whole articles only, and the work that is begun again
 * ends as if it had never been broken.
 *
 * <p>{@code -Dfaults.kills=50} kills each kind of work that often; {@code -Dfaults.seed} gives
 * other moments.
 */
final class KillTest {

  private static final int KILLS = Integer.getInteger("faults.kills", 1);
  private static final long SEED = Long.getLong("faults.seed", 1);
  private static final int ARTICLES = 260;

  @TempDir private static Path folder;

  private static Path before;
  private static Path dump;

  private final Random random = new Random(SEED);

  @BeforeAll
  static void makeStores() throws IOException {
    before = folder.resolve("before");
    SyntheticStores.load(60, 1, before);
    dump = folder.resolve("dump.nq.gz");
    SyntheticStores.write(60, 2, dump);
    assertClean(run("load", dump, "--store", folder.resolve("unused")));
  }

  @Test
  void ingest() throws IOException {
    Path articles = articles();
    Path whole = folder.resolve("whole");
    assertClean(run("ingest", articles, "--store", whole));

    killOften(
        "ingest",
        Optional.empty(),
        StoreFiles.quads(whole),
        store -> new Object[] {"ingest", articles, "--store", store},
        store -> assertClean(run("ingest", articles, "--store", store)));
  }

  @Test
  void merge() {
    String[] entities = SyntheticStores.twoOfOneType(before);
    Path whole = folder.resolve("merged");
    StoreFiles.copy(before, whole);
    assertClean(run("entities", "merge", "--store", whole, entities[0], entities[1]));

    killOften(
        "merge",
        Optional.of(before),
        StoreFiles.quads(whole),
        store -> new Object[] {"entities", "merge", "--store", store, entities[0], entities[1]},
        store -> {
          boolean isDecided = Files.exists(store.resolve(DecisionFile.NAME));
          assertClean(
              isDecided
                  ? run("entities", "apply", "--store", store)
                  : run("entities", "merge", "--store", store, entities[0], entities[1]));
        });
  }

  @Test
  void load() {
    Path whole = folder.resolve("unused");
    TreeSet<String> old = StoreFiles.quads(before);
    TreeSet<String> loaded = StoreFiles.quads(whole);

    killOften(
        "load",
        Optional.of(before),
        loaded,
        store -> new Object[] {"load", dump, "--store", store},
        store -> {
          TreeSet<String> now = StoreFiles.quads(store);
          assertTrue(now.equals(old) || now.equals(loaded), "it is the old store or the new one");
          assertClean(run("load", dump, "--store", store));
        });
  }

  @Test
  void compact() {
    TreeSet<String> quads = StoreFiles.quads(before);

    killOften(
        "compact",
        Optional.of(before),
        quads,
        store -> new Object[] {"COMPACT", store},
        store -> assertClean(run("entities", "apply", "--store", store)));
  }

  /** What is started again must come to the same. */
  private interface Work {
    Object[] on(Path store);
  }

  private void killOften(
      String name, Optional<Path> begin, TreeSet<String> wanted, Work work, Consumer<Path> again) {
    long longest = name.equals("compact") ? 3000 : duration(name, begin, work);
    int broken = 0;
    for (int i = 0; i < KILLS; i++) {
      Path store = folder.resolve(name + i);
      begin.ifPresent(whole -> StoreFiles.copy(whole, store));
      long moment = random.nextLong(longest);
      try (OtherProcess process = OtherProcess.start(work.on(store))) {
        broken += process.killAfter(moment) ? 0 : 1;
      }
      String what = "%s %d killed after %d of %d ms".formatted(name, i, moment, longest);
      assertOnlyLeftFolders(store, what);
      again.accept(store);
      assertEquals(wanted, StoreFiles.quads(store), what);
      CommandLineRun check = run("check", "--store", store);
      assertEquals(ExitCode.OK, check.code(), what + "\n" + check.results());
      StoreFiles.delete(store);
    }
    System.err.printf("%s: %d of %d were broken off.%n", name, broken, KILLS);
    assertTrue(broken > 0 || KILLS < 5, "some were killed while they worked");
  }

  /** How long the work takes in a program of its own. */
  private static long duration(String name, Optional<Path> begin, Work work) {
    Path store = folder.resolve(name + "-unbroken");
    begin.ifPresent(whole -> StoreFiles.copy(whole, store));
    try (OtherProcess process = OtherProcess.start(work.on(store))) {
      long start = System.nanoTime();
      String end = process.end();
      assertTrue(end.endsWith("exit code 0"), end);
      return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    } finally {
      StoreFiles.delete(store);
    }
  }

  /** Before anybody mends anything. A new folder that is no store yet is whole too. */
  private static void assertOnlyLeftFolders(Path store, String what) {
    CommandLineRun check = run("check", "--store", store);
    String faults =
        check
            .results()
            .lines()
            .filter(l -> !l.contains("was left by a program that was ended"))
            .filter(l -> !l.startsWith("The store does not follow its file decisions.tsv"))
            .collect(Collectors.joining("\n"));
    assertEquals("", faults, what);
    assertTrue(
        check.code() != ExitCode.SETUP || check.messages().contains("is no store of Rasad"),
        what + "\n" + check.messages());
  }

  private static Path articles() throws IOException {
    String lines =
        IntStream.range(0, ARTICLES)
            .mapToObj(
                i ->
                    """
                    {"id": "a%d", "text": "هاجم فصيل النخيل %d بلدة الزيتون %d", "published": "2031-05-%02d"}
                    """
                        .formatted(i, i, i, 1 + i % 28))
            .collect(Collectors.joining());
    return Files.writeString(folder.resolve("articles.jsonl"), lines);
  }

  private static CommandLineRun run(Object... words) {
    return CommandLineRun.of(words);
  }

  private static void assertClean(CommandLineRun run) {
    assertEquals(ExitCode.OK, run.code(), run.messages());
  }
}
