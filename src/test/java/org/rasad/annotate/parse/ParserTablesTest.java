package org.rasad.annotate.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ParserTablesTest {

  private static final ParserTables TABLES =
      SmallTables.of(
          Map.of(
              "S0C-NN", SmallTables.NOUN_PHRASE,
              "S0C-NP", SmallTables.LEFT,
              "S0TC-NN-NN", SmallTables.NOUN_PHRASE,
              "S0WS1W-a-b-c", SmallTables.LEFT,
              "Q0WT-*NULL*", SmallTables.ROOT));

  @Test
  void areTheSameAfterTheyWereWrittenAndRead() throws IOException {
    byte[] written = written(TABLES);

    ParserTables read = ParserTables.read(new DataInputStream(new ByteArrayInputStream(written)));

    assertArrayEquals(written, written(read));
    assertEquals(TABLES.transitions(), read.transitions());
    assertEquals(parse(TABLES, "قائد/NN", "كتيبة/NN"), parse(read, "قائد/NN", "كتيبة/NN"));
  }

  @Test
  void areNotReadFromSomethingElse() {
    byte[] other = new byte[Integer.BYTES];

    IOException thrown =
        assertThrows(
            IOException.class,
            () -> ParserTables.read(new DataInputStream(new ByteArrayInputStream(other))));

    assertTrue(thrown.toString().contains("another version"), thrown::toString);
  }

  @Test
  void areNotReadFromAFileThatWasCutOff() throws IOException {
    byte[] written = written(TABLES);

    for (int length = 0; length < written.length; length += 7) {
      DataInputStream cut = new DataInputStream(new ByteArrayInputStream(written, 0, length));
      assertThrows(IOException.class, () -> ParserTables.read(cut));
    }
  }

  @Test
  void aFeatureOfWordsWithHyphensIsFoundForEachWayToReadIt() {
    assertTrue(hasPair("a-b", "c"));
    assertTrue(hasPair("a", "b-c"));
  }

  @Test
  void anotherPairOfWordsIsNotFound() {
    assertEquals(Symbols.UNKNOWN, TABLES.symbols().number("d"));
    assertTrue(!hasPair("a-b", "b-c"));
    assertTrue(!hasPair("c", "a-b"));
  }

  private static boolean hasPair(String first, String second) {
    int firstNumber = TABLES.symbols().number(first);
    int secondNumber = TABLES.symbols().number(second);
    long key =
        FeatureTable.key(
            Templates.PAIR_S0_S1 + Templates.PAIR_BOTH, firstNumber, secondNumber, Symbols.ABSENT);
    return TABLES.features().row(firstNumber, key) != FeatureTable.NONE;
  }

  private static Phrases parse(ParserTables tables, String... tokens) {
    List<String[]> split = List.of(tokens).stream().map(token -> token.split("/")).toList();
    return new GreedyParser(tables)
        .parse(split.stream().map(s -> s[0]).toList(), split.stream().map(s -> s[1]).toList());
  }

  private static byte[] written(ParserTables tables) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    tables.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
