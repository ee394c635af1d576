package org.rasad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LearnCommandTest {

  @TempDir private Path folder;
  private Path output = Path.of("");

  @BeforeEach
  void nameTheOutput() {
    output = folder.resolve("weights.tsv");
  }

  @Test
  void mustBeToldWhatToLearn() {
    assertEquals(
        new CommandLineRun(
            2, "", "Say what to learn: roles or reports. (see: rasad learn --help)\n"),
        CommandLineRun.of("learn"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"roles", "reports"})
  void eachHasHelpWithAnExample(String what) {
    CommandLineRun run = CommandLineRun.of("learn", what, "--help");

    assertEquals(0, run.code());
    assertTrue(run.results().contains("  rasad learn " + what), run.results());
  }

  @Test
  void missingGoldIsOneSentenceAndWritesNothing() {
    Path missing = folder.resolve("no-such-folder");

    CommandLineRun run = CommandLineRun.of("learn", "roles", missing, "--output", output);

    assertEquals(new CommandLineRun(2, "", missing + " is no folder.\n"), run);
    assertFalse(Files.exists(output));
  }

  @Test
  void emptyGoldIsOneSentenceAndWritesNothing() {
    CommandLineRun run = CommandLineRun.of("learn", "roles", folder, "--output", output);

    assertEquals(
        new CommandLineRun(2, "", "The folders hold no annotated article; are the paths right?\n"),
        run);
    assertFalse(Files.exists(output));
  }

  @Test
  void missingLabelsAreOneSentenceAndWriteNothing() {
    CommandLineRun run = CommandLineRun.of("learn", "reports", folder, "--output", output);

    assertEquals(
        new CommandLineRun(
            2,
            "",
            "The labels %s cannot be read; is the path right?\n"
                .formatted(folder.resolve("assault.labels.tsv"))),
        run);
    assertFalse(Files.exists(output));
  }

  @Test
  void learnsReportsFromLabelledSentences() throws IOException {
    sentences("هاجم فصيل");

    CommandLineRun run = CommandLineRun.of("learn", "reports", folder, "--output", output);

    assertEquals(new CommandLineRun(0, "", "Learning from 20 sentences.\n"), run);
    List<String> lines = Files.readAllLines(output);
    assertTrue(lines.contains("feature\tassault\tprotest"), lines::toString);
  }

  @Test
  void failedSentencesOfAnyTypeAreToldByTheExitCode() throws IOException {
    sentences("هاجم BUG");

    CommandLineRun run = CommandLineRun.of("learn", "reports", folder, "--output", output);

    assertEquals(1, run.code(), run.messages());
  }

  @Test
  void loadsTheModelsOnce() throws IOException {
    sentences("هاجم فصيل");
    AtomicInteger loaded = new AtomicInteger();

    CommandLineRun.of(
        () -> {
          loaded.incrementAndGet();
          return new FakeReading();
        },
        folder,
        "learn",
        "reports",
        folder,
        "--output",
        output);

    assertEquals(1, loaded.get());
  }

  /** Twenty attacks, of which half are reported, one of them in these words; no protest. */
  private void sentences(String first) throws IOException {
    StringBuilder texts = new StringBuilder();
    StringBuilder labels = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      boolean reported = i % 2 == 0;
      String text = i == 0 ? first : reported ? "هاجم فصيل" : "الهجوم مرفوض";
      texts.append("{\"id\": \"s%d\", \"text\": \"%s\"}%n".formatted(i, text));
      labels.append("s%d\t%s%n".formatted(i, reported ? "yes" : "easy no"));
    }
    Files.writeString(folder.resolve("assault.jsonl"), texts);
    Files.writeString(folder.resolve("assault.labels.tsv"), labels);
    Files.writeString(
        folder.resolve("protest.jsonl"), "{\"id\": \"p\", \"text\": \"هاجم فصيل\"}\n");
    Files.writeString(folder.resolve("protest.labels.tsv"), "p\tambiguous\n");
  }
}
