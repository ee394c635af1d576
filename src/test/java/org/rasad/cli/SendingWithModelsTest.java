package org.rasad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.RealModels;
import org.rasad.event.Extractor;

/** A running server sees what a later ingest adds: real models, real store, real requests. */
@Tag("models")
@Timeout(300)
class SendingWithModelsTest {

  /** How many articles there are, and how many of them have an event. */
  private static final String COUNT =
      """
      SELECT (CONCAT(STR(COUNT(DISTINCT ?article)), " ", STR(COUNT(DISTINCT ?told))) AS ?counts) {
        { ?article a <https://schema.org/NewsArticle> }
        UNION { ?event <https://w3id.org/rasad/ontology#reportedIn> ?told }
      }
      """;

  private static final String EVENTS =
      "SELECT (COUNT(DISTINCT ?e) AS ?n) { ?e <https://w3id.org/rasad/ontology#status> ?s }";

  private static final String ATTACKER =
      "SELECT ?who { ?e a <https://w3id.org/rasad/ontology#Assault> ;"
          + " <https://w3id.org/rasad/ontology#actor> ?who } ORDER BY ?who";

  @TempDir Path folder;

  @Test
  void aRunningServerAnswersFromArticlesThatAreSentToIt() throws Exception {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("one.txt"), "هاجمت كتائب حزب الله قاعدة عين الأسد بثلاثة صواريخ.");
    Files.writeString(
        articles.resolve("two.jsonl"),
        "{\"id\": \"two\", \"text\": \"قصفت قوات الدعم السريع مطار الأبيض صباح الخميس.\"}\n");
    Extractor extractor = new Extractor(RealModels.lexicon(), RealModels.annotator());
    try (RunningServer server =
        new RunningServer(
            Files.createDirectory(folder.resolve("server")), () -> extractor::extract)) {
      assertEquals("0", server.ask(EVENTS));

      CommandLineRun sent = sendWhileOthersRead(server, articles);

      assertEquals(new CommandLineRun(0, "", "2 articles read, 0 failed, 2 events.\n"), sent);
      assertEquals("2", server.ask(EVENTS));
      HttpResponse<String> page = server.get(path(server.ask(ATTACKER)), "text/html");
      assertEquals(200, page.statusCode());
      assertTrue(page.body().contains("كتائب حزب الله"), page.body());
    }
  }

  /** Others ask again and again meanwhile, and never meet one of the two articles alone. */
  private static CommandLineRun sendWhileOthersRead(RunningServer server, Path articles) {
    AtomicBoolean done = new AtomicBoolean();
    CompletableFuture<Integer> reading =
        CompletableFuture.supplyAsync(() -> readUntil(server, done));
    CommandLineRun sent =
        CommandLineRun.of(
            "ingest", articles, "--to", server.address(), "--token-file", server.tokenFile());
    done.set(true);
    assertTrue(reading.join() > 0);
    return sent;
  }

  private static int readUntil(RunningServer server, AtomicBoolean done) {
    int times = 0;
    do {
      try {
        String counts = server.ask(COUNT);
        assertTrue(counts.equals("0 0") || counts.equals("2 2"), counts);
        times++;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    } while (!done.get());
    return times;
  }

  private static String path(String iri) {
    assertFalse(iri.isEmpty(), "There is no attacker.");
    return URI.create(iri).getRawPath().substring(1);
  }
}
