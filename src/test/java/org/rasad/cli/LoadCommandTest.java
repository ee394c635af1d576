package org.rasad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.rdf.Rasad;
import org.rasad.scale.SyntheticStores;
import org.rasad.store.Store;

/** Loading whole stores from files, and what is not loaded. */
final class LoadCommandTest {

  private static final String QUAD =
      "<http://localhost:3030/entity/a> <http://www.w3.org/2004/02/skos/core#prefLabel> \"فصيل\"@ar"
          + " <http://localhost:3030/graph/entities> .\n";

  @TempDir private static Path shared;
  @TempDir private Path folder;
  private static Path source;
  private static List<String> dump;

  @BeforeAll
  static void makeDump() throws IOException {
    source = shared.resolve("source");
    SyntheticStores.load(20, 1, source);
    Path file = shared.resolve("dump.nq");
    assertEquals(0, run("export", "--store", source, "--output", file).code());
    dump = Files.readAllLines(file);
  }

  @Test
  void loadsWhatWasExported() {
    CommandLineRun loaded = run("load", shared.resolve("dump.nq"), "--store", store());

    assertEquals(0, loaded.code(), loaded.messages());
    assertEquals(StoreFiles.quads(source), StoreFiles.quads(store()));
    assertEquals(0, run("check", "--shapes", "--store", store()).code());
    try (Store opened = Store.openForReading(store())) {
      String log = opened.minter().logGraph();
      boolean isLogged =
          opened.read(
              d ->
                  d.stream()
                      .anyMatch(q -> q.getGraph().hasURI(log) && q.getObject().equals(Rasad.LOAD)));
      assertTrue(isLogged);
    }
  }

  @Test
  void readsPackedAndPlainFilesInFoldersAndLeavesOutWhatSparkWritesBeside() throws IOException {
    Path files = folder.resolve("files");
    int half = dump.size() / 2;
    Path may = Files.createDirectories(files.resolve("month=2024-05"));
    Files.write(may.resolve("part-0.nq"), dump.subList(0, half), UTF_8);
    Files.writeString(may.resolve("_SUCCESS.nq"), "nothing");
    Files.writeString(may.resolve(".part-0.nq.crc"), "nothing");
    Files.writeString(may.resolve("notes.txt"), "nothing");
    Path june = Files.createDirectories(files.resolve("month=2024-06/deeper"));
    try (var out =
        new java.util.zip.GZIPOutputStream(Files.newOutputStream(june.resolve("part-1.nq.gz")))) {
      out.write(String.join("\n", dump.subList(half, dump.size())).getBytes(UTF_8));
    }

    CommandLineRun loaded = run("load", files, "--store", store());

    assertEquals(0, loaded.code(), loaded.messages());
    assertTrue(loaded.messages().contains(" quads of 2 files"), loaded.messages());
    assertEquals(StoreFiles.quads(source), StoreFiles.quads(store()));
  }

  @Test
  void loadingAgainReplacesAndLeavesNothing() throws IOException {
    assertEquals(0, run("load", shared.resolve("dump.nq"), "--store", store()).code());
    assertEquals(0, run("load", shared.resolve("dump.nq"), "--store", store()).code());

    assertEquals(0, run("check", "--store", store()).code());
    try (Stream<Path> entries = Files.list(store())) {
      assertEquals(
          List.of("Data-0002", "search-0002"),
          entries
              .map(p -> p.getFileName().toString())
              .filter(n -> !n.endsWith(".lock"))
              .sorted()
              .toList());
    }
  }

  @Test
  void tellsEveryBadLineWithItsFileAndNumberAndLoadsNothing() throws IOException {
    assertEquals(0, run("load", shared.resolve("dump.nq"), "--store", store()).code());
    TreeSet<String> before = StoreFiles.quads(store());
    Path bad = folder.resolve("bad.nq");
    byte[] notUtf8 = {'<', (byte) 0xff, '>', '\n'};
    Files.write(bad, (QUAD + "# a comment\n\n<a> <b\n").getBytes(UTF_8));
    Files.write(bad, notUtf8, java.nio.file.StandardOpenOption.APPEND);
    String rest =
        "<http://localhost:3030/x> <http://x.example/p> \"a\" .\n"
            + QUAD.replace("localhost:3030", "other.example")
            + QUAD.replace("graph/entities", "graph/something")
            + QUAD.replace("<http://localhost:3030/entity/a>", "_:b")
            + QUAD;
    Files.write(bad, rest.getBytes(UTF_8), java.nio.file.StandardOpenOption.APPEND);

    CommandLineRun run = run("load", bad, "--store", store());

    assertEquals(1, run.code());
    String told =
        run.messages()
            .lines()
            .map(l -> l.replace(bad + ":", "").replaceAll("(It is no quad:).*", "$1"))
            .collect(Collectors.joining("\n"));
    assertEquals(
        """
        4: It is no quad:
        5: It is not UTF-8.
        6: It names no graph.
        7: The graph <http://other.example/graph/entities> is not under the base http://localhost:3030/.
        8: No store has a graph <http://localhost:3030/graph/something>.
        9: The subject _:b is not under the base http://localhost:3030/.
        Nothing was loaded: 6 faults; the store is as before.""",
        told.replaceAll("The subject \\S+", "The subject _:b"));
    assertEquals(before, StoreFiles.quads(store()));
    assertEquals(0, run("check", "--store", store()).code());
  }

  @Test
  void doesNotLoadHalvesOfArticles() throws IOException {
    Path half = folder.resolve("half.nq");
    Files.write(half, dump.stream().filter(l -> !l.contains("nif-core#isString")).toList(), UTF_8);

    CommandLineRun run = run("load", half, "--store", store());

    assertEquals(1, run.code());
    assertTrue(run.messages().contains("/graph/article/"), run.messages());
    assertTrue(run.messages().contains("is without its text"), run.messages());
    assertTrue(run("stats", "--store", store()).messages().contains("is no store"));
  }

  @Test
  void doesNotLoadAnotherBaseNorAnotherForm() throws IOException {
    assertEquals(0, run("load", shared.resolve("dump.nq"), "--store", store()).code());
    Path other = folder.resolve("other.nq");
    Files.writeString(other, QUAD.replace("localhost:3030", "other.example"));
    Path old = folder.resolve("old.nq");
    Files.write(
        old,
        dump.stream()
            .map(l -> l.contains("#formatVersion> \"2\"") ? l.replace("\"2\"", "\"1\"") : l)
            .toList(),
        UTF_8);

    assertEquals(1, run("load", other, "--store", store()).code());
    assertEquals(2, run("load", other, "--store", store(), "--base", "http://o.example/").code());
    CommandLineRun run = run("load", old, "--store", store());
    assertEquals(1, run.code());
    assertTrue(run.messages().contains("this Rasad has format 2"), run.messages());
  }

  @Test
  void doesNotLoadBesideAProgramThatIsNoServer() throws IOException {
    Path articles = folder.resolve("slow.jsonl");
    Files.writeString(
        articles,
        Stream.iterate(0, i -> i + 1)
            .limit(4000)
            .map(i -> "{\"id\": \"%d\", \"text\": \"هاجم فصيل SLOW\"}\n".formatted(i))
            .collect(Collectors.joining()));
    Path marker = store().resolve("tdb.lock");
    try (OtherProcess ingest = OtherProcess.start("ingest", articles, "--store", store())) {
      while (!Files.exists(marker) || Files.size(marker) == 0) {
        Thread.onSpinWait();
      }
      CommandLineRun run = run("load", shared.resolve("dump.nq"), "--store", store());

      assertEquals(2, run.code());
      assertTrue(run.messages().contains("a program that is no server"), run.messages());
    }
  }

  @Test
  void tellsWhereThereIsNothingToLoad() {
    CommandLineRun none = run("load", folder, "--store", store());
    CommandLineRun missing = run("load", folder.resolve("missing"), "--store", store());

    assertEquals(2, none.code());
    assertTrue(none.messages().contains("no file whose name ends in .nq"), none.messages());
    assertEquals(2, missing.code());
    assertTrue(missing.messages().contains("is not there"), missing.messages());
    assertFalse(Files.exists(store()));
  }

  private Path store() {
    return folder.resolve("store");
  }

  private static CommandLineRun run(Object... words) {
    return CommandLineRun.of(words);
  }
}
