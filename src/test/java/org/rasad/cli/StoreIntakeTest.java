package org.rasad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.serve.intake.IntakeException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a running server does with what is sent to it, whoever sends it. */
@Timeout(60)
class StoreIntakeTest {

  private static final String COUNT =
      "SELECT (COUNT(*) AS ?n) { ?e a <https://w3id.org/rasad/ontology#Assault> }";

  private final AtomicInteger loads = new AtomicInteger();
  @TempDir Path folder;
  private RunningServer server;

  @BeforeEach
  void start() {
    server =
        new RunningServer(
            folder,
            () -> {
              loads.incrementAndGet();
              return new FakeReading();
            });
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void whatIsSentIsAnsweredAtOnce() throws Exception {
    assertEquals("0", server.ask(COUNT));

    HttpResponse<String> answer = server.post(line("a", "هاجم فصيل") + line("b", "هاجم فصيل"));

    assertEquals(200, answer.statusCode());
    assertEquals(
        "{\"read\":2,\"stored\":2,\"failed\":0,\"events\":2,\"refused\":[]}", answer.body());
    assertEquals("2", server.ask(COUNT));
    assertEquals("Sent to the server: 2 articles read, 0 failed, 2 events.\n", server.messages());
  }

  @Test
  void everyLineThatIsNoArticleIsToldAndTheOthersAreStored() throws Exception {
    String lines =
        line("a", "هاجم فصيل")
            + "\n{\n[]\n{\"text\": \"English\"}\n"
            + line("b", "هاجم BUG")
            + line("a", "هاجم فصيل آخر")
            + line("c", "هاجم CONTRADICTION")
            + "{\"text\": \"هاجم فصيل\", \"published\": \"\\u001b[2J\"}\n"
            + "\uFFFF\u0001\n"
            + line("d", "هاجم فصيل");

    JsonNode answer = new JsonMapper().readTree(server.post(lines).body());

    assertEquals(3, answer.path("read").asInt());
    assertEquals(2, answer.path("stored").asInt());
    assertEquals(8, answer.path("failed").asInt());
    assertTrue(server.store().contains("a") && server.store().contains("d"));
    assertFalse(server.store().contains("c"));
    String refused =
        answer
            .path("refused")
            .valueStream()
            .map(r -> r.path("line").asInt() + " " + r.path("message").asString())
            .sorted()
            .collect(Collectors.joining("\n"));
    assertEquals(
        """
        10 It is not valid JSON at column 1.
        3 It is not valid JSON at column 2.
        4 It is not a JSON object, which begins with "{".
        5 It has no Arabic letter.
        6 Reading it failed by a fault of Rasad: java.lang.IllegalStateException: no tree at\
         org.rasad.cli.FakeReading.extract(FakeReading.java:39).
        7 Its id "a" is that of an article already read from line 1.
        8 It was read, but cannot be stored: x
        9 Its date "\uFFFD[2J" is not of the form 2024-01-31."""
            .replaceAll("java:\\d+", "java:0"),
        refused
            .replaceAll("java:\\d+", "java:0")
            .replaceAll("cannot be stored: .*", "cannot be stored: x"));
  }

  @Test
  void aRequestWithoutAnArticleIsTold() throws Exception {
    for (String nothing : new String[] {"", "\n\n"}) {
      assertEquals(
          "{\"read\":0,\"stored\":0,\"failed\":1,\"events\":0,"
              + "\"refused\":[{\"line\":0,\"message\":\"It holds no article.\"}]}",
          server.post(nothing).body());
    }
    assertEquals(0, loads.get());
  }

  @Test
  void manyBadLinesAreCountedAndFewAreTold() throws Exception {
    JsonNode answer = new JsonMapper().readTree(server.post("{\n".repeat(1500)).body());

    assertEquals(1500, answer.path("failed").asInt());
    assertEquals(1000, answer.path("refused").size());
  }

  @Test
  void modelsAreLoadedWithTheFirstArticleAndKept() throws Exception {
    assertEquals(0, loads.get());
    server.post(line("a", "هاجم فصيل"));
    server.post(line("b", "هاجم فصيل"));
    assertEquals(1, loads.get());
  }

  @Test
  void anArticleThatIsSentAgainIsReplaced() throws Exception {
    server.post(line("a", "هاجم فصيل"));
    long quads = server.store().statistics().quads();
    server.post(line("a", "هاجم فصيل"));

    assertEquals(quads, server.store().statistics().quads());
    assertEquals("1", server.ask(COUNT));
  }

  @Test
  void whoIsReadingSeesTheStoreAsItWas() throws Exception {
    server.post(line("a", "هاجم فصيل"));
    DatasetGraph reader = server.store().readOnlyDataset();
    reader.begin(ReadWrite.READ);
    try {
      long before = reader.stream().count();
      server.post(line("b", "هاجم فصيل"));

      assertEquals(before, reader.stream().count());
      assertEquals("2", server.ask(COUNT));
    } finally {
      reader.end();
    }
  }

  @Test
  void theLogTellsThatItWasSent() throws Exception {
    server.post(line("a", "هاجم فصيل"));

    assertEquals(
        "sent to the server",
        server.ask(
            """
            SELECT ?reason { ?activity a <https://w3id.org/rasad/ontology#Ingest> ;
              <https://w3id.org/rasad/ontology#setting> ?parser ;
              <https://w3id.org/rasad/ontology#reason> ?reason }
            """));
  }

  @Test
  void theDecisionsOfTheStoreAreFollowedAndAFaultyFileStopsTheIntake() throws Exception {
    Files.writeString(server.storeFolder().resolve("decisions.tsv"), "nonsense\n");

    HttpResponse<String> answer = server.post(line("a", "هاجم فصيل"));

    assertEquals(500, answer.statusCode());
    assertTrue(answer.body().contains("decisions.tsv"), answer.body());
    assertFalse(server.store().contains("a"));
  }

  @Test
  void missingModelsAreToldToWhoSends() throws Exception {
    try (RunningServer broken =
        new RunningServer(
            Files.createDirectory(folder.resolve("broken")),
            () -> {
              throw new SetupException("The model x is missing; build Rasad again.");
            })) {
      HttpResponse<String> answer = broken.post(line("a", "هاجم فصيل"));

      assertEquals(500, answer.statusCode());
      assertEquals("{\"error\":\"The model x is missing; build Rasad again.\"}", answer.body());
    }
  }

  @Test
  void aLargeRequestIsStoredWholeInBatches() throws Exception {
    String lines =
        IntStream.range(0, 120)
            .mapToObj(i -> line("a" + i, "هاجم فصيل"))
            .collect(Collectors.joining());

    server.post(lines);

    assertEquals("120", server.ask(COUNT));
  }

  @Test
  void theStoreCanBeMadeSmallWhileItIsServed() throws Exception {
    server.post(line("a", "هاجم فصيل"));
    server.store().compact();
    server.post(line("b", "هاجم فصيل"));

    assertEquals("2", server.ask(COUNT));
    assertEquals(200, server.get("article/b", "text/html").statusCode());
    assertEquals(200, server.get("", "text/html").statusCode());
  }

  /** A server interrupts its threads when it stops; an interrupt must not reach the store. */
  @Test
  void anInterruptedRequestEndsAndTheStoreLives() throws Exception {
    Path lines = Files.writeString(folder.resolve("lines.jsonl"), line("a", "هاجم فصيل"));
    Thread.currentThread().interrupt();

    assertThrows(IntakeException.class, () -> server.intake().take(lines));

    assertTrue(Thread.interrupted());
    server.intake().close();
    assertThrows(IntakeException.class, () -> server.intake().take(lines));
    assertTrue(Set.of("0", "1").contains(server.ask(COUNT)), "The store answers.");
  }

  private static String line(String id, String text) {
    return "{\"id\": \"%s\", \"text\": \"%s\"}\n".formatted(id, text);
  }
}
