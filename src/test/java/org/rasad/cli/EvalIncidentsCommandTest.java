package org.rasad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three articles tell of an attack of one faction, two of them on one day. */
class EvalIncidentsCommandTest {

  private static final String PAIRS =
      """
      article_a;trigger_a;offset_a;article_b;trigger_b;offset_b;label;family;split;type
      a;هاجم;0;b;هاجم;0;same;f;dev;ASSAULT
      a;هاجم;0;c;هاجم;0;different;f;dev;ASSAULT
      b;هاجم;0;c;هاجم;0;same;f;dev;ASSAULT
      a;هاجم;0;b;فصيل;5;same;f;test;ASSAULT
      """;

  private static final String REPORTS =
      """
      article;trigger;offset;type;status;date;actors;recipients;places;modes;killed;wounded
      a;هاجم;0;ASSAULT;actual;;n:GROUP:فصيل;;;;;
      b;هاجم;0;ASSAULT;actual;;n:GROUP:فصيل;;;;;
      c;هاجم;0;ASSAULT;actual;;n:GROUP:فصيل;;;;;
      """;

  private static final String FIGURES =
      """
      dev                                   3 pairs,    2 same,    1 joined: P 100.0 R  50.0 F1  66.7
      dev, both found                       3 pairs,    2 same,    1 joined: P 100.0 R  50.0 F1  66.7
      dev, both found, of two articles      3 pairs,    2 same,    1 joined: P 100.0 R  50.0 F1  66.7
      test                                  1 pairs,    1 same,    0 joined: P   0.0 R   0.0 F1   0.0
      test, both found                      0 pairs,    0 same,    0 joined: P   0.0 R   0.0 F1   0.0
      test, both found, of two articles     0 pairs,    0 same,    0 joined: P   0.0 R   0.0 F1   0.0
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeTables() throws IOException {
    write("tables/pairs.tsv", PAIRS.replace(';', '\t'));
    write("tables/reports.tsv", REPORTS.replace(';', '\t'));
    write(
        "articles/articles.jsonl",
        """
        {"id": "a", "published": "2031-05-14", "text": "هاجم فصيل"}
        {"id": "b", "published": "2031-05-14", "text": "هاجم فصيل"}
        {"id": "c", "published": "2031-05-20", "text": "هاجم فصيل"}
        """);
  }

  @Test
  void measuresAStore() {
    Path store = folder.resolve("store");
    CommandLineRun.of("ingest", folder.resolve("articles"), "--store", store);

    assertEquals(new CommandLineRun(0, FIGURES, ""), eval("--store", store));
  }

  @Test
  void measuresWhatAReaderUnderstands() {
    assertEquals(
        new CommandLineRun(0, FIGURES, ""), eval("--articles", folder.resolve("articles")));
  }

  @Test
  void whatIsOnlyExpectedIsFoundAndNotJoined() throws IOException {
    write(
        "tables/reports.tsv",
        REPORTS.replace("b;هاجم;0;ASSAULT;actual", "b;هاجم;0;ASSAULT;future").replace(';', '\t'));

    assertEquals(
        "dev, both found                       3 pairs,    2 same,    0 joined: P   0.0 R   0.0 F1   0.0",
        eval("--articles", folder.resolve("articles")).results().lines().toList().get(1));
  }

  @Test
  void aFaultyTableIsToldWithItsLine() throws IOException {
    Path pairs = write("tables/pairs.tsv", PAIRS.replace("different", "other").replace(';', '\t'));
    assertEquals(
        new CommandLineRun(2, "", pairs + ":3: «other» is neither same nor different.\n"),
        eval("--articles", folder.resolve("articles")));

    write("tables/pairs.tsv", PAIRS.replace(';', '\t'));
    Path reports = write("tables/reports.tsv", REPORTS.replace("c;", "d;").replace(';', '\t'));
    assertEquals(
        new CommandLineRun(2, "", reports + ":4: There is no article d.\n"),
        eval("--articles", folder.resolve("articles")));
  }

  @Test
  void badSetUpIsOneSentence() throws IOException {
    assertSetup(CommandLineRun.of("eval-incidents", folder.resolve("tables")));
    assertSetup(CommandLineRun.of("eval-incidents", "--articles", folder));
    assertSetup(
        CommandLineRun.of("eval-incidents", folder.resolve("missing"), "--articles", folder));
    assertSetup(eval("--store", folder.resolve("missing")));
    assertSetup(eval("--store", folder.resolve("s"), "--articles", folder));
    Files.write(folder.resolve("tables/pairs.tsv"), new byte[] {'a', '\n', (byte) 0xC3, 0x28});
    assertSetup(eval("--articles", folder.resolve("articles")));
  }

  private static void assertSetup(CommandLineRun run) {
    assertEquals(2, run.code());
    assertEquals("", run.results());
    assertEquals(1, run.messages().lines().count(), run.messages());
    assertFalse(run.messages().contains("fault of Rasad"), run.messages());
    assertTrue(run.messages().endsWith("\n"));
  }

  private CommandLineRun eval(Object... options) {
    Object[] words = new Object[options.length + 2];
    words[0] = "eval-incidents";
    words[1] = folder.resolve("tables");
    System.arraycopy(options, 0, words, 2, options.length);
    return CommandLineRun.of(words);
  }

  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }
}
