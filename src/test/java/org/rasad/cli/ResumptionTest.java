package org.rasad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.cli.run.Reading;

/** A run that was stopped goes on where it was. */
final class ResumptionTest {

  @TempDir private Path folder;

  @Test
  void anArticleThatTheStoreHasIsNotReadAgain() throws IOException {
    Path articles = articles("one", "two");
    ingest(articles);
    Files.writeString(articles.resolve("three.txt"), "قصف جديد");

    Recorded again = ingest(articles);

    assertEquals(List.of("three"), again.read);
    assertEquals(
        "1 article read, 0 failed, 1 event; 2 in the store already.\n", again.run.messages());
  }

  @Test
  void aChangedArticleIsReadAgain() throws IOException {
    Path articles = articles("one", "two");
    ingest(articles);
    Files.writeString(articles.resolve("one.txt"), "هجوم غيره");
    Files.writeString(articles.resolve("two.meta.json"), "{\"published\":\"2031-05-01\"}");

    assertEquals(List.of("one", "two"), ingest(articles).read);
    assertEquals(List.of(), ingest(articles).read);
  }

  @Test
  void allIsReadAgainOnRequest() throws IOException {
    Path articles = articles("one", "two");
    ingest(articles);

    assertEquals(List.of("one", "two"), ingest(articles, "--again").read);
  }

  @Test
  void aRetractedArticleIsReadAgain() throws IOException {
    Path articles = articles("one", "two");
    ingest(articles);
    CommandLineRun.of("retract", "two", "--store", store());

    assertEquals(List.of("two"), ingest(articles).read);
  }

  @Test
  void recordsGoOnWhereTheyWereCutOff() throws IOException {
    Path articles = articles("one", "three", "two");
    Path whole = folder.resolve("whole.jsonl");
    extract(articles, whole);
    Path file = folder.resolve("records.jsonl");
    String records = Files.readString(whole);
    int last = records.indexOf("\"doc\":\"two\"");
    Files.writeString(part(file), records.substring(0, last + 20));

    Recorded run = extract(articles, file, "--continue");

    assertEquals(List.of("three", "two"), run.read);
    assertEquals(records, Files.readString(file));
    assertFalse(Files.exists(part(file)));
  }

  /** Whether more of an article was to come cannot be told from the file. */
  @Test
  void theLastArticleOfTheFileIsReadAgain() throws IOException {
    Path articles = articles("one", "two");
    Path file = folder.resolve("records.jsonl");
    extract(articles, file);
    String records = Files.readString(file);
    Files.move(file, part(file));

    assertEquals(List.of("two"), extract(articles, file, "--continue").read);
    assertEquals(records, Files.readString(file));
  }

  @Test
  void withoutRecordsToGoOnWithItBegins() throws IOException {
    Path file = folder.resolve("records.jsonl");

    assertEquals(List.of("one"), extract(articles("one"), file, "--continue").read);
    assertTrue(Files.exists(file));
  }

  @Test
  void whatAStoppedRunLeftIsNotOverwritten() throws IOException {
    Path file = folder.resolve("records.jsonl");
    Files.writeString(part(file), "");

    Recorded run = extract(articles("one"), file);

    assertEquals(ExitCode.SETUP, run.run.code());
    assertEquals(
        part(file)
            + " was left by a run that was stopped; give --continue to go on with it, or remove"
            + " it.\n",
        run.run.messages());
  }

  @Test
  void anotherFileIsNotTakenForRecords() throws IOException {
    Path file = folder.resolve("records.jsonl");
    Files.writeString(part(file), "{\"doc\":\"one\"}\nنص\n");

    Recorded run = extract(articles("one"), file, "--continue");

    assertEquals(ExitCode.SETUP, run.run.code());
    assertEquals(part(file) + ":2: This is no record; remove the file.\n", run.run.messages());
  }

  @Test
  void onlyRecordsInAFileCanGoOn() throws IOException {
    CommandLineRun run = CommandLineRun.of("extract", articles("one"), "--continue");

    assertEquals(ExitCode.SETUP, run.code());
    assertEquals("--continue is for records in a file: --output FILE.\n", run.messages());
  }

  @Test
  void progressTellsRateAndFailures() {
    assertEquals(
        " 1,200 done, 3 failed, 48.0/s", Progress.message(1200, 3, Duration.ofSeconds(25)));
  }

  /** A run, and the ids of what it read. */
  private record Recorded(CommandLineRun run, List<String> read) {}

  private Recorded ingest(Path articles, Object... more) {
    return recorded("ingest", articles, "--store", store(), more);
  }

  private Recorded extract(Path articles, Path file, Object... more) {
    return recorded("extract", articles, "--output", file, more);
  }

  private Recorded recorded(
      String command, Path articles, String option, Path value, Object... more) {
    List<Object> words =
        new ArrayList<>(List.of(command, articles, option, value, "--threads", "1"));
    words.addAll(List.of(more));
    List<String> read = new ArrayList<>();
    Supplier<Reading> models =
        () ->
            article -> {
              read.add(article.id());
              return new FakeReading().extract(article);
            };
    return new Recorded(CommandLineRun.of(models, Path.of("nowhere"), words.toArray()), read);
  }

  private Path articles(String... names) throws IOException {
    Path articles = Files.createDirectories(folder.resolve("articles"));
    for (String name : names) {
      Files.writeString(articles.resolve(name + ".txt"), "هجوم " + "سرايا " + name);
    }
    return articles;
  }

  private Path store() {
    return folder.resolve("store");
  }

  private static Path part(Path file) {
    return file.resolveSibling(file.getFileName() + ".part");
  }
}
