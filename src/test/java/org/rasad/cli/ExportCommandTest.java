package org.rasad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rasad.export.ExportFormat;

final class ExportCommandTest {

  @TempDir private Path folder;

  private Path store = Path.of("");

  @BeforeEach
  void ingest() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "هاجم فصيل");
    store = folder.resolve("store");
    assertEquals(0, CommandLineRun.of("ingest", article, "--store", store).code());
  }

  @ParameterizedTest
  @EnumSource
  void writesEveryFormatToStandardOutput(ExportFormat format) {
    CommandLineRun run = CommandLineRun.of("export", "--store", store, "--format", format.code());

    assertEquals(0, run.code(), run::messages);
    assertEquals("", run.messages());
    assertFalse(run.results().isBlank());
  }

  @Test
  void dumpIsWhatTheStoreHolds() {
    CommandLineRun run = CommandLineRun.of("export", "--store", store, "--format", "nquads");

    DatasetGraph data = RDFParser.fromString(run.results(), Lang.NQUADS).toDatasetGraph();
    assertTrue(data.containsGraph(NodeFactory.createURI("http://localhost:3030/graph/article/a")));
  }

  @ParameterizedTest
  @CsvSource({
    "dump.nq, nquads",
    "dump.trig, trig",
    "all.ttl, turtle",
    "net.graphml, graphml",
    "net.gexf, gexf",
    "net.cyjs, cytoscape",
    "map.geojson, geojson"
  })
  void nameOfTheFileTellsTheFormat(String name, String format) throws IOException {
    Path file = folder.resolve(name);

    CommandLineRun run = CommandLineRun.of("export", "--store", store, "--output", file);

    assertEquals(new CommandLineRun(0, "", "Wrote %s as %s.\n".formatted(file, format)), run);
    assertEquals(
        CommandLineRun.of("export", "--store", store, "--format", format).results(),
        Files.readString(file));
  }

  @Test
  void nothingIsLeftBesideTheFile() throws IOException {
    Path place = Files.createDirectory(folder.resolve("out"));

    CommandLineRun.of(
        "export", "--store", store, "--format", "events-csv", "--output", place.resolve("e.csv"));

    try (Stream<Path> files = Files.list(place)) {
      assertEquals(List.of(place.resolve("e.csv")), files.toList());
    }
  }

  @Test
  void failureLeavesAnOlderFileAsItWas() throws IOException {
    Path file = Files.writeString(folder.resolve("e.csv"), "older");
    OutputFile output = new OutputFile(file);

    assertEquals(
        "%s cannot be written; is there a folder of that name, with room and permission?"
            .formatted(file),
        assertThrows(
                SetupException.class,
                () ->
                    output.write(
                        out -> {
                          out.write('x');
                          throw new IOException("disk full");
                        }))
            .getMessage());
    assertEquals("older", Files.readString(file));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(0, files.filter(f -> f.toString().endsWith(".part")).count());
    }
  }

  @Test
  void selectsByTypeAndDay() {
    String all = export("--format", "events-csv").results();

    assertEquals(2, all.lines().count(), all);
    assertEquals(
        2, export("--format", "events-csv", "--type", "assault,COERCE").results().lines().count());
    assertEquals(
        1, export("--format", "events-csv", "--type", "CONSULT").results().lines().count());
    assertEquals(
        1, export("--format", "events-csv", "--since", "2100-01-01").results().lines().count());
  }

  @Test
  void wrongUsageIsOneSentence() {
    assertSetup("Say in which --format, or give a file by --output.");
    assertSetup(
        "There is no format \"xlsx\"; choose one of: nquads, trig, turtle, jsonld, graphml, gexf,"
            + " cytoscape, geojson, events-csv, incidents-csv, edges-csv.",
        "--format",
        "xlsx");
    assertSetup(
        "The name of events.csv does not tell its format; say in which --format.",
        "--output",
        "events.csv");
    assertSetup(
        "The format turtle holds the whole store; leave out --since, --until, --type and"
            + " --language.",
        "--format",
        "turtle",
        "--type",
        "ASSAULT");
    assertSetup(
        "01/02/2024 is no date; write it like 2024-01-31.",
        "--format",
        "gexf",
        "--since",
        "01/02/2024");
    assertSetup(
        "The first day, 2024-02-01, is after the last, 2024-01-01.",
        "--format",
        "gexf",
        "--since",
        "2024-02-01",
        "--until",
        "2024-01-01");
    assertSetup(
        "There are no names in \"fr\"; choose ar or en.", "--format", "gexf", "--language", "fr");
    assertSetup(
        "There is no type of events \"WAR\"; choose from AGREE, CONSULT, SUPPORT, CONCEDE,"
            + " COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION,"
            + " MOBILIZE, COERCE, ASSAULT.",
        "--format",
        "gexf",
        "--type",
        "WAR");
  }

  @Test
  void placeThatCannotBeWrittenIsOneSentence() {
    Path missing = folder.resolve("missing").resolve("e.gexf");

    assertSetup(
        missing + " cannot be written; is there a folder of that name, with room and permission?",
        "--output",
        missing.toString());
    assertSetup(
        store + " is no file; give the name of a file.",
        "--format",
        "gexf",
        "--output",
        store.toString());
  }

  @Test
  void stopsWhenNobodyReadsTheResults() {
    Console console =
        new Console(
            new PrintStream(
                new OutputStream() {
                  @Override
                  public void write(int octet) throws IOException {
                    throw new IOException("closed");
                  }
                }),
            Console.printer(OutputStream.nullOutputStream(), true),
            false);

    int code =
        Main.run(
            new Workplace(console, FakeReading::new, folder, InstantSource.system()),
            "export",
            "--store",
            store.toString(),
            "--format",
            "nquads");

    assertEquals(ExitCode.SETUP, code);
  }

  private CommandLineRun export(String... options) {
    return CommandLineRun.of(
        Stream.concat(Stream.of("export", "--store", store), Stream.of(options)).toArray());
  }

  private void assertSetup(String message, String... options) {
    assertEquals(new CommandLineRun(2, "", message + "\n"), export(options));
  }
}
