package org.rasad.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.identity.Decision.Distinct;
import org.rasad.identity.Decision.Merge;

final class DecisionFileTest {

  private static final Merge MERGE = new Merge("a", "b", "سبب");

  @TempDir private Path folder;
  private DecisionFile file = new DecisionFile(Path.of("decisions.tsv"));

  @BeforeEach
  void name() {
    file = DecisionFile.of(folder);
  }

  @Test
  void isNamedAfterWhatItHolds() {
    assertEquals(folder.resolve("decisions.tsv"), file.path());
  }

  @Test
  void whereThereIsNoFileNothingIsDecided() {
    assertEquals(Decisions.NONE, file.read());
    assertTrue(Files.notExists(file.path()));
  }

  @Test
  void writesTheHeaderFirst() throws IOException {
    Decisions decisions = file.add(MERGE);

    assertEquals(new Decisions(List.of(MERGE)), decisions);
    assertEquals(decisions, file.read());
    assertEquals(DecisionText.HEADER + "merge\ta\tb\t\tسبب\n", Files.readString(file.path()));
  }

  @Test
  void addsAtTheEndAndNoSecondHeader() throws IOException {
    Files.writeString(file.path(), "# ours\nmerge\ta\tb");

    file.add(new Distinct("c", "d", ""));

    assertEquals("# ours\nmerge\ta\tb\ndistinct\tc\td\t\t\n", Files.readString(file.path()));
  }

  @Test
  void aDecisionThatContradictsAnotherLeavesTheFileAsItWas() throws IOException {
    file.add(MERGE);
    String before = Files.readString(file.path());

    DecisionException thrown =
        assertThrows(DecisionException.class, () -> file.add(new Merge("b", "a", "")));

    assertEquals(file.path() + ": a is merged into itself by way of others.", thrown.getMessage());
    assertEquals(before, Files.readString(file.path()));
    assertEquals(List.of("decisions.tsv"), names());
  }

  @Test
  void ofSeveralDecisionsThatContradictEachOtherNoneIsAdded() throws IOException {
    file.add(MERGE);
    String before = Files.readString(file.path());

    assertThrows(
        DecisionException.class,
        () -> file.addAll(List.of(new Merge("c", "d", ""), new Merge("a", "d", ""))));

    assertEquals(before, Files.readString(file.path()));
  }

  @Test
  void takesDecisionsOutAndKeepsComments() throws IOException {
    Files.writeString(
        file.path(), "# about a\nmerge\ta\tb\n\n# about c\nmerge\tc\td\t\tوجه\n# end\n");

    Decisions left = file.remove(d -> d.entities().contains("a"));

    assertEquals(new Decisions(List.of(new Merge("c", "d", "وجه"))), left);
    assertEquals(
        "# about a\n\n# about c\nmerge\tc\td\t\tوجه\n# end\n", Files.readString(file.path()));
  }

  @Test
  void aFaultyFileIsToldByItsLineAndStays() throws IOException {
    Files.writeString(file.path(), "merge\ta\tb\nmerge\tc\n");

    String fault = file.path() + ":2: «» is no id of an entity or article.";
    assertEquals(fault, assertThrows(DecisionException.class, file::read).getMessage());
    assertEquals(fault, assertThrows(DecisionException.class, () -> file.add(MERGE)).getMessage());
    assertThrows(DecisionException.class, () -> file.remove(d -> true));
    assertEquals("merge\ta\tb\nmerge\tc\n", Files.readString(file.path()));
  }

  @Test
  void bytesThatAreNoTextAreTold() throws IOException {
    Files.write(file.path(), new byte[] {'#', (byte) 0xC3, 0x28, '\n'});

    String message = String.valueOf(assertThrows(DecisionException.class, file::read).getMessage());
    assertTrue(
        message.startsWith("The decisions in " + file.path() + " cannot be read ("), message);
  }

  @Test
  void hostileReasonsStayReasons() throws IOException {
    List<Decision> decisions =
        List.of(
            new Merge("#a", "b", "# merge c d"),
            new Merge("c", "d", "\"'\\ <b> \u202Eقلب\u2028merge e f \u0085 😀"),
            new Distinct("merge", "distinct", "\\t"));

    decisions.forEach(file::add);

    assertEquals(new Decisions(decisions), file.read());
  }

  @Test
  void whatIsNoUnicodeIsRefusedAndTheFileStays() throws IOException {
    file.add(MERGE);
    String before = Files.readString(file.path());

    assertThrows(DecisionException.class, () -> file.add(new Merge("c", "d", "\uD83D")));

    assertEquals(before, Files.readString(file.path()));
    assertEquals(List.of("decisions.tsv"), names());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }
}
