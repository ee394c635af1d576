package org.rasad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TableTest {

  private static final String FILE = "lexicon/probe.tsv";
  private static final List<String> COLUMNS = List.of("id", "words");

  private final Faults faults = new Faults();

  @Test
  void readsRowsByColumnName() {
    Table table = parse("# comment\nid\twords\nأب\tأب|أبوان\n\n# more\nأم\t\n");

    assertEquals(
        List.of("أب", "أم"), table.rows().stream().map(r -> r.cell("id")).toList(), "the rows");
    assertEquals(List.of(), messages());
  }

  @Test
  void countsCommentsAndEmptyLinesAsLines() {
    Table table = parse("# comment\n\nid\twords\n# comment\nأب\tأب\n");

    assertEquals(5, table.rows().get(0).line());
  }

  @Test
  void takesSeveralValuesApart() {
    Table table = parse("id\twords\nأب\tأب|أبوان\n");

    assertEquals(List.of("أب", "أبوان"), table.rows().get(0).values("words"));
  }

  @Test
  void givesNothingForAnEmptyCell() {
    Table.Row row = parse("id\twords\nأب\t\n").rows().get(0);

    assertEquals("", row.cell("words"));
    assertEquals(Optional.empty(), row.value("words"));
    assertEquals(List.of(), row.values("words"));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "id/forms;lexicon/probe.tsv:1: The columns are [id, forms], not [id, words].;columns",
        "id;lexicon/probe.tsv:1: The columns are [id], not [id, words].;a column too few",
        "words/id;lexicon/probe.tsv:1: The columns are [words, id], not [id, words].;their order",
        "#;lexicon/probe.tsv:1: The table has no line that names its columns.;only a comment",
        "'';lexicon/probe.tsv:0: The table has no line that names its columns.;an empty file",
        "id/words~أب;lexicon/probe.tsv:2: The row has 1 cells, not 2.;a cell too few",
        "id/words~أب/أب/;lexicon/probe.tsv:2: The row has 3 cells, not 2.;a cell too many",
        "id/words~ب/ب~أ/أ;lexicon/probe.tsv:3: «أ» should stand before «ب».;order",
        "id/words~أ/أ~أ/ب;lexicon/probe.tsv:3: The key «أ» stands twice.;a key twice",
        "id/words~أب/ أب;lexicon/probe.tsv:2: White space stands around « أب».;space before",
        "'id/words~أب/أب ';lexicon/probe.tsv:2: White space stands around «أب ».;space after",
        "id/words~/أب;lexicon/probe.tsv:2: The key is empty.;an empty key",
        "id/words~أب/أب| أم;lexicon/probe.tsv:2: White space stands around « أم».;space at a bar",
        "id/words~أب/أب||أم;lexicon/probe.tsv:2: An empty value stands in «أب||أم».;nothing"
            + " between bars",
        "id/words~أب/أب|;lexicon/probe.tsv:2: An empty value stands in «أب|».;nothing after a bar"
      })
  void reportsFaultyLines(String text, String message, String reason) {
    parse(text.replace('~', '\n').replace('/', '\t'));

    assertEquals(List.of(message), messages(), reason);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "أَب, vowel sign",
    "أـب, tatweel",
    "هٰذا, superscript alef",
    "أب\u200f, right-to-left mark",
    "أب\u200c, zero-width non-joiner",
    "أب\u202e, direction override"
  })
  void reportsSignsThatNewspapersLeaveOut(String cell, String reason) {
    parse("id\twords\nأب\t" + cell + "\n");

    assertEquals(
        List.of(
            FILE + ":2: A vowel sign, a tatweel or an invisible mark stands in «" + cell + "»."),
        messages(),
        reason);
  }

  @Test
  void reportsAllFaultsAtOnce() {
    parse("id\twords\nب\t ب\nأ\tأ\nج\n");

    assertEquals(
        List.of(
            FILE + ":2: White space stands around « ب».",
            FILE + ":3: «أ» should stand before «ب».",
            FILE + ":4: The row has 1 cells, not 2."),
        messages());
  }

  @Test
  void ordersKeysByCodePoint() {
    parse("id\twords\n\uFB01\ta\n\uD83D\uDE00\tb\n");

    assertEquals(List.of(), messages());
  }

  @Test
  void reportsAMissingTable() {
    Table.read("lexicon/absent.tsv", COLUMNS, faults);

    assertEquals(List.of("lexicon/absent.tsv:0: The table is missing."), messages());
  }

  @Test
  void namesTheNumberOfFaultsFirst() {
    faults.add(FILE, 3, "One.");
    faults.add(FILE, 4, "Two.");

    LexiconException thrown = assertThrows(LexiconException.class, faults::throwIfAny);

    assertEquals(
        "The tables under data/ have 2 faults:\n" + FILE + ":3: One.\n" + FILE + ":4: Two.",
        thrown.getMessage());
  }

  private Table parse(String text) {
    try {
      return Table.parse(FILE, new BufferedReader(new StringReader(text)), COLUMNS, faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> messages() {
    try {
      faults.throwIfAny();
      return List.of();
    } catch (LexiconException e) {
      return e.faults();
    }
  }
}
