package org.rasad.annotate.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SymbolSplitterTest {

  private static final List<String> SYMBOLS =
      List.of("ا", "ب", "1", "11", "-", ".", ".#.", "null", "1.#.1");

  private final Vocabulary vocabulary = new Vocabulary(new TreeSet<>(SYMBOLS));
  private final SymbolSplitter splitter = new SymbolSplitter(vocabulary);

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "اب, ا ب, two letters",
    "ا.#., ا .#., a letter after a boundary",
    ".#.ا, .#. ا, a boundary after a letter",
    "11null, 11 null, a number at the start",
    "ابا, ا ب ا, three letters",
    "اnullnull, ا null null, a letter at the start",
    "11.#.11, 11 .#. 11, numbers on both sides of a boundary",
    ".#.11null, .#. 11 null, a boundary after the first word",
    "..#.1, . .#. 1, a full stop after a number"
  })
  void readsTheOnlyWay(String name, String symbols, String reason) {
    List<String> expected = List.of(symbols.split(" "));

    assertEquals(
        expected.stream().map(vocabulary::number).toList(),
        splitter.split(name, expected.size()),
        reason);
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "-ا, 2, a mark never touches a letter",
    "11, 2, two numbers never touch",
    "ج.#., 2, an unknown letter",
    ".#..#., 2, two boundaries never touch"
  })
  void findsNoWayForNeighboursThatNeverOccur(String name, int count, String reason) {
    assertEquals(List.of(), splitter.split(name, count), reason);
  }

  @Test
  void refusesANameWithTwoWays() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> splitter.split("1.#.1.#.1", 3));

    assertTrue(
        String.valueOf(refused.getMessage())
            .contains("'1.#.1.#.1' can be read as [[1, .#., 1.#.1], [1.#.1, .#., 1]]"),
        refused.getMessage());
  }
}
