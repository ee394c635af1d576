package org.rasad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rasad eval} with a reading that takes the first word for an attack by the second. */
class EvalCommandTest {

  private static final String GOLD =
      """
      {"doc": "a", "entities": [{"id": "e", "type": "GROUP", "names": ["فصيل"]}],
       "sentences": [
         {"text": "هاجم فصيل", "mentions": [{"e": "e", "text": "فصيل"}],
          "events": [{"type": "ASSAULT", "trigger": ["هاجم"], "actor": ["e"]}]}]}
      """;

  private static final String FIGURES =
      """
      1 document
      entity mentions            P 100.0%  R 100.0%  F1 100.0%   (gold 1, system 1, matched 1)
      event triggers             P 100.0%  R 100.0%  F1 100.0%   (gold 1, system 1, matched 1)
      event arguments            P 100.0%  R 100.0%  F1 100.0%   (gold 1, system 1, matched 1)
      event triples              P   0.0%  R   0.0%  F1   0.0%   (gold 0, system 0, matched 0)
      attacks (ASSAULT)          P   0.0%  R   0.0%  F1   0.0%   (gold 0, system 0, matched 0)
      relations                  P   0.0%  R   0.0%  F1   0.0%   (gold 0, system 0, matched 0)
      status of found events     100.0% right   (1 of 1)
      date of found events         0.0% right   (0 of 0)
      mode of found events         0.0% right   (0 of 0)
      source of found events       0.0% right   (0 of 0)
      triggers by type: ASSAULT 100%/1
      links by own-name          100.0% right   (1 of 1)
      """;

  private static final String READ = "1 article read, 0 failed, 1 event.\n";

  @TempDir Path folder;

  @BeforeEach
  void writeGold() throws IOException {
    write("gold/a.gold.json", GOLD);
    write("gold/a.txt", "هاجم فصيل");
  }

  @Test
  void readsAndScores() {
    assertEquals(new CommandLineRun(0, FIGURES, READ), eval());
  }

  @Test
  void readsOnlyArticlesThatHaveGold() throws IOException {
    write("gold/b.txt", "هاجم BUG");

    assertEquals(new CommandLineRun(0, FIGURES, READ), eval());
  }

  @Test
  void articlesMayStandElsewhere() throws IOException {
    Files.move(folder.resolve("gold/a.txt"), write("texts/b.txt", "").resolveSibling("a.txt"));

    assertEquals(new CommandLineRun(0, FIGURES, READ), eval("--articles", folder.resolve("texts")));
  }

  @Test
  void scoresWhatExtractWrote() throws IOException {
    CommandLineRun extracted = CommandLineRun.of("extract", folder.resolve("gold"));
    Path records = write("records.jsonl", extracted.results());

    assertEquals(new CommandLineRun(0, FIGURES, ""), eval("--records", records));
  }

  @Test
  void faultyRecordsAreToldAndCounted() throws IOException {
    Path records = write("records.jsonl", "{");

    CommandLineRun run = eval("--records", records, "--errors", "3");

    assertEquals(1, run.code());
    assertEquals(
        records + ":1: It is not valid JSON at line 1, column 2.\n1 fault was found.\n",
        run.messages());
    assertTrue(
        run.results().contains("\n\n== event triggers: missed (1)\na: ASSAULT «هاجم» actor=فصيل\n"),
        run.results());
  }

  @Test
  void faultyGoldIsToldAndTheRestScored() throws IOException {
    Path faulty = write("gold/b.gold.json", "{\"doc\": \"b\"}");
    Path second = write("gold/c.gold.json", "{}");

    CommandLineRun run = eval();

    assertEquals(
        new CommandLineRun(
            1,
            FIGURES,
            """
            %s: Its article %s is not read: There is no such file or folder.
            %s: "doc" is missing in {}.
            1 article read, 0 failed, 1 event.
            2 faults were found.
            """
                .formatted(faulty, faulty.resolveSibling("b.txt"), second)),
        run);
  }

  @Test
  void articleThatFailsIsFailedInput() throws IOException {
    write("gold/a.txt", "هاجم فصيل DEEP");

    CommandLineRun run = eval("--format", "json");

    assertEquals(1, run.code());
    assertTrue(run.messages().endsWith("0 articles read, 1 failed, 0 events.\n"), run.messages());
    assertTrue(run.results().startsWith("{\"documents\":1,"), run.results());
  }

  @Test
  void badSetUpIsOneSentence() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Path missing = folder.resolve("missing");
    Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xC3, 0x28});

    assertSetup(
        "The folder " + empty + " holds no .gold.json file.\n", CommandLineRun.of("eval", empty));
    assertSetup(missing + " is no folder.\n", CommandLineRun.of("eval", missing));
    assertSetup(
        "The records " + missing + " cannot be read; is the path right?\n",
        eval("--records", missing));
    assertSetup("The records " + binary + " are not valid UTF-8.\n", eval("--records", binary));
    assertSetup(
        "--errors is at least 0, not -1. (see: rasad eval --help)\n", eval("--errors", "-1"));
    assertSetup(
        "--threads is at least 1, not 0. (see: rasad eval --help)\n", eval("--threads", "0"));
    assertSetup(
        "Missing required parameter: 'GOLD_DIR' (see: rasad eval --help)\n",
        CommandLineRun.of("eval"));
  }

  private CommandLineRun eval(Object... options) {
    List<Object> words = new ArrayList<>(List.of("eval", folder.resolve("gold")));
    words.addAll(List.of(options));
    return CommandLineRun.of(words.toArray());
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  private static void assertSetup(String message, CommandLineRun run) {
    assertEquals(new CommandLineRun(2, "", message), run);
  }
}
