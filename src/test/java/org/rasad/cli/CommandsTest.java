package org.rasad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasad.store.Store;

class CommandsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "ingest",
        "watch",
        "retract",
        "load",
        "check",
        "backup",
        "restore",
        "entities",
        "extract",
        "eval",
        "eval-incidents",
        "learn",
        "serve",
        "query",
        "export",
        "stats",
        "validate"
      })
  void everyCommandHasHelpWithAnExample(String command) {
    CommandLineRun run = CommandLineRun.of(command, "--help");

    assertEquals(0, run.code());
    assertTrue(run.results().contains("Example"), run.results());
    assertTrue(run.results().contains("  rasad " + command), run.results());
    assertEquals("", run.messages());
  }

  @ParameterizedTest
  @ValueSource(strings = {"merge", "split", "distinct", "apply"})
  void everyDecisionHasHelpWithAnExample(String decision) {
    CommandLineRun run = CommandLineRun.of("entities", decision, "--help");

    assertEquals(0, run.code());
    assertTrue(run.results().contains("Example"), run.results());
    assertTrue(run.results().contains("  rasad entities " + decision), run.results());
    assertEquals("", run.messages());
  }

  @Test
  void tellsItsVersion() {
    CommandLineRun run = CommandLineRun.of("--version");

    assertEquals(new CommandLineRun(0, "rasad (development)\n", ""), run);
  }

  @Test
  void wrongUsageIsOneSentence() {
    assertUsage("Say what to do: a command is missing. (see: rasad --help)");
    assertUsage("Missing required parameter: 'PATH' (see: rasad extract --help)", "extract");
    assertUsage(
        "--ingest-limit is between 1 and 1024, not 0. (see: rasad serve --help)",
        "serve",
        "--store=a",
        "--ingest-limit=0");
    assertUsage(
        "Unknown option: '--stor' (see: rasad stats --help)", "stats", "--store=a", "--stor");
    assertUsage(
        "--threads is at least 1, not 0. (see: rasad extract --help)",
        "extract",
        "a.txt",
        "--threads",
        "0");
    assertUsage(
        "A port is between 0 and 65535, not 70000. (see: rasad demo --help)",
        "demo",
        "--port",
        "70000");
  }

  @Test
  void extractsRecordsInTheOrderOfTheInput() throws IOException {
    for (int i = 10; i < 40; i++) {
      write("a%d.txt".formatted(i), i % 3 == 0 ? "هاجم SLOW" : "هاجم فصيل" + i);
    }

    CommandLineRun one = CommandLineRun.of("extract", folder, "--threads", "1");
    CommandLineRun four = CommandLineRun.of("extract", folder, "--threads", "4");

    assertEquals("30 articles read, 0 failed, 30 events.\n", one.messages());
    assertEquals(one, four);
    List<String> documents =
        one.results()
            .lines()
            .map(l -> l.replaceAll(".*\"doc\":\"(\\w+)\".*", "$1"))
            .distinct()
            .toList();
    assertEquals(IntStream.range(10, 40).mapToObj(i -> "a" + i).toList(), documents);
  }

  @ParameterizedTest
  @ValueSource(strings = {"trig", "nq"})
  void extractsRdf(String format) throws IOException {
    write("a.txt", "هاجم فصيل");

    CommandLineRun run =
        CommandLineRun.of("extract", folder, "--format", format, "--base", "https://kg.example/");

    Lang lang = format.equals("nq") ? Lang.NQUADS : Lang.TRIG;
    DatasetGraph data = RDFParser.fromString(run.results(), lang).toDatasetGraph();
    assertEquals(0, run.code());
    assertTrue(
        data.containsGraph(
            org.apache.jena.graph.NodeFactory.createURI("https://kg.example/graph/article/a")));
  }

  /** Which of them are kept is the weights' matter, that what is written is counted is ours. */
  @Test
  void extractsAndCountsOnlyWhatIsReported() throws IOException {
    write("a.txt", "هاجم فصيل");
    write("b.txt", "الهجوم فصيل");

    CommandLineRun all = CommandLineRun.of("extract", folder);
    CommandLineRun reported = CommandLineRun.of("extract", folder, "--reported");

    List<String> kept = events(reported);
    assertEquals(0, reported.code());
    assertEquals(
        "2 articles read, 0 failed, %d %s.\n"
            .formatted(kept.size(), kept.size() == 1 ? "event" : "events"),
        reported.messages());
    assertTrue(events(all).containsAll(kept), reported.results());
    assertTrue(CommandLineRun.of("extract", "--help").results().contains("--reported"));
  }

  private static List<String> events(CommandLineRun run) {
    return run.results().lines().filter(l -> l.contains("\"kind\":\"event\"")).toList();
  }

  @Test
  void failedArticlesAreToldAndCounted() throws IOException {
    Path bug = write("1.txt", "نص BUG");
    Path deep = write("2.txt", "نص DEEP");
    Path large = write("3.txt", "نص LARGE");
    Path english = write("4.txt", "English");
    write("5.txt", "هاجم فصيل");

    CommandLineRun run = CommandLineRun.of("extract", folder);

    assertEquals(1, run.code());
    assertTrue(
        run.messages()
            .startsWith(
                bug
                    + ": Reading it failed by a fault of Rasad: java.lang.IllegalStateException: no"
                    + " tree at org.rasad.cli.FakeReading.extract(FakeReading.java:"),
        run.messages());
    assertEquals(
        """
        %s: Its sentences are nested too deeply.
        %s: There is not enough memory for it; set RASAD_MEMORY=4g or give --threads 1.
        %s: It has no Arabic letter.
        1 article read, 4 failed, 1 event.
        """
            .formatted(deep, large, english),
        run.messages().substring(run.messages().indexOf('\n') + 1));
    assertEquals(2, run.results().lines().count());
  }

  @Test
  void missingPathIsFailedInput() {
    Path missing = folder.resolve("missing");

    assertEquals(
        new CommandLineRun(
            1,
            "",
            missing + ": There is no such file or folder.\n0 articles read, 1 failed, 0 events.\n"),
        CommandLineRun.of("extract", missing));
  }

  @Test
  void missingModelsStopTheRunWithOneSentence() throws IOException {
    Path file = write("a.txt", "نص");

    CommandLineRun run =
        CommandLineRun.of(
            () -> {
              throw new SetupException("The model x is missing; build Rasad again.");
            },
            folder,
            "extract",
            file);

    assertEquals(new CommandLineRun(2, "", "The model x is missing; build Rasad again.\n"), run);
  }

  @Test
  void modelsAreNotLoadedForCommandsThatReadNothing() throws IOException {
    Path store = ingested();

    CommandLineRun run =
        CommandLineRun.of(
            () -> {
              throw new AssertionError("loaded");
            },
            folder,
            "stats",
            "--store",
            store);

    assertEquals(0, run.code(), run::messages);
  }

  @Test
  void ingestsAndCounts() throws IOException {
    Path store = ingested();

    CommandLineRun run = CommandLineRun.of("stats", "--store", store);

    assertEquals(0, run.code());
    assertTrue(
        run.results()
            .startsWith(
                """
                articles                 60
                entities                 1
                entities group           1
                events                   60
                events assault           60
                relations                0
                """),
        run.results());
  }

  @Test
  void contradictionsAreLeftOutOfTheStoreAndTold() throws IOException {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("1.txt"), "هاجم CONTRADICTION");
    Files.writeString(articles.resolve("2.txt"), "هاجم فصيل");

    CommandLineRun run = CommandLineRun.of("ingest", articles, "--store", folder.resolve("store"));

    assertEquals(1, run.code());
    assertTrue(
        run.messages()
            .startsWith(articles.resolve("1.txt") + ": It was read, but cannot be stored: "),
        run.messages());
    assertTrue(run.messages().endsWith("\n1 article read, 1 failed, 2 events.\n"), run.messages());
  }

  @Test
  void ingestRemembersItsBase() throws IOException {
    Path file = write("a.txt", "هاجم فصيل");
    Path store = folder.resolve("store");
    CommandLineRun.of("ingest", file, "--store", store, "--base", "https://kg.example/");

    CommandLineRun again =
        CommandLineRun.of("ingest", file, "--store", store, "--base", "https://other.example/");

    assertEquals(
        new CommandLineRun(
            2,
            "",
            ("The store %s has the base https://kg.example/, not https://other.example/. Leave out"
                    + " --base, or make a new store.\n")
                .formatted(store)),
        again);
  }

  @Test
  void answersAQuestionAndAFile() throws IOException {
    Path store = ingested();
    Path query = write("q.rq", "SELECT (COUNT(*) AS ?n) { ?a a <https://schema.org/NewsArticle> }");

    CommandLineRun named = CommandLineRun.of("query", "--store", store, "actors");
    CommandLineRun file = CommandLineRun.of("query", "--store", store, query, "--format", "csv");

    assertEquals(0, named.code(), named::messages);
    assertTrue(named.results().contains("فصيل"), named.results());
    assertEquals(new CommandLineRun(0, "n\r\n60\r\n", ""), file);
  }

  @Test
  void badQueriesAreOneSentence() throws IOException {
    Path store = ingested();
    Path faulty = write("q.rq", "SELECT");
    Path missing = folder.resolve("missing.rq");

    assertSetup(
        "There is no format \"xml\"; choose table, csv, json or turtle.\n",
        CommandLineRun.of("query", "--store", store, "actors", "--format", "xml"));
    assertSetup(
        "The query " + missing + " cannot be read; is the path right?\n",
        CommandLineRun.of("query", "--store", store, missing));
    assertTrue(
        CommandLineRun.of("query", "--store", store, "nothing")
            .messages()
            .startsWith(
                "There is no question \"nothing\"; give a file that ends in .rq, or one of:"
                    + " actors, "));
    CommandLineRun run = CommandLineRun.of("query", "--store", store, faulty);
    assertEquals(2, run.code());
    assertTrue(run.messages().startsWith("The query is not valid SPARQL: "), run.messages());
  }

  @ParameterizedTest
  @ValueSource(strings = {"stats", "validate", "serve"})
  void missingStoreIsOneSentence(String command) {
    Path missing = folder.resolve("missing");

    assertSetup(
        missing
            + " is no store of Rasad. Name the folder of a store, or make a store there by"
            + " ingesting articles into a new folder.\n",
        CommandLineRun.of(command, "--store", missing));
  }

  @Test
  void storeInUseIsOneSentence() throws IOException {
    Path store = ingested();

    try (Store open = Store.openForReading(store)) {
      assertSetup(
          "The store " + store + " is already open in this program. Close it first.\n",
          CommandLineRun.of("stats", "--store", store));
    }
  }

  @Test
  void whatIngestMakesIsValid() throws IOException {
    CommandLineRun run = CommandLineRun.of("validate", "--store", ingested());

    assertEquals(new CommandLineRun(0, "", "The graph conforms to its shapes.\n"), run);
  }

  @Test
  void demoReadsChecksAndCounts() throws IOException {
    Files.createDirectories(folder.resolve("data/articles"));
    write("data/articles/a.txt", "هاجم فصيل");

    CommandLineRun first = CommandLineRun.of(FakeReading::new, folder, "demo", "--no-serve");
    CommandLineRun second = CommandLineRun.of(FakeReading::new, folder, "demo", "--no-serve");

    assertEquals(0, first.code());
    assertEquals(first, second);
    assertEquals(
        """
        Reading %s into the store %s.
        1 article read, 0 failed, 1 event.
        The graph conforms to its shapes.
        """
            .formatted(folder.resolve("data/articles"), folder.resolve("target/demo-store")),
        first.messages());
    assertTrue(first.results().startsWith("articles                 1\n"), first.results());
  }

  @Test
  void demoReplacesNothingButAStore() throws IOException {
    Files.createDirectories(folder.resolve("data/articles"));
    Path precious = write("mine/letter.txt", "نص");

    CommandLineRun run =
        CommandLineRun.of(
            FakeReading::new, folder, "demo", "--no-serve", "--store", folder.resolve("mine"));

    assertEquals(2, run.code());
    assertTrue(run.messages().contains(" is no store of Rasad. "), run.messages());
    assertTrue(Files.exists(precious));
  }

  @Test
  void demoWithoutSampleArticlesIsOneSentence() {
    assertSetup(
        "There are no sample articles in %s; start Rasad with the launcher `rasad`.\n"
            .formatted(folder.resolve("data/articles")),
        CommandLineRun.of(FakeReading::new, folder, "demo"));
  }

  @Test
  void portInUseStopsBeforeTheWork() throws IOException {
    Files.createDirectories(folder.resolve("data/articles"));
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertSetup(
          ("Cannot listen on 127.0.0.1 port %d (Address already in use); stop the other program or"
                  + " choose another port.\n")
              .formatted(other.getLocalPort()),
          CommandLineRun.of(FakeReading::new, folder, "demo", "--port", other.getLocalPort()));
    }
    assertFalse(Files.exists(folder.resolve("target")));
  }

  /** A store with more articles than one batch. */
  private Path ingested() throws IOException {
    Path lines = folder.resolve("articles.jsonl");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append("{\"id\": \"a%d\", \"text\": \"هاجم فصيل\"}%n".formatted(i));
    }
    Files.writeString(lines, text);
    Path store = folder.resolve("store-60");
    CommandLineRun run = CommandLineRun.of("ingest", lines, "--store", store);
    assertEquals(new CommandLineRun(0, "", "60 articles read, 0 failed, 60 events.\n"), run);
    return store;
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static void assertUsage(String message, String... words) {
    assertEquals(new CommandLineRun(2, "", message + "\n"), CommandLineRun.of((Object[]) words));
  }

  private static void assertSetup(String message, CommandLineRun run) {
    assertEquals(new CommandLineRun(2, "", message), run);
  }
}
