package org.rasad.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rasad.identity.Decision.Distinct;
import org.rasad.identity.Decision.Merge;
import org.rasad.identity.Decision.Split;

final class DecisionTextTest {

  static Stream<Decision> decisions() {
    return Stream.of(
        new Merge("x-1", "pkk", "تهجئة أخرى"),
        new Merge("x-1", "pkk", ""),
        new Split("x-1", "x-1~2", Set.of("a17", "a19"), "«فصيلان» # لا واحد"),
        new Distinct("x-1", "x-2", ""));
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void readsWhatItWrites(Decision decision) {
    assertEquals(decision, DecisionText.read(DecisionText.write(decision)));
  }

  @Test
  void writesOneLineForEachDecision() {
    assertEquals(
        List.of(
            "merge\tx-1\tpkk\t\tتهجئة أخرى",
            "merge\tx-1\tpkk\t\t",
            "split\tx-1\tx-1~2\ta17|a19\t«فصيلان» # لا واحد",
            "distinct\tx-1\tx-2\t\t"),
        decisions().map(DecisionText::write).toList());
  }

  @Test
  void passesOverCommentsAndEmptyLines() {
    assertEquals(
        new Decisions(List.of(new Merge("a", "b", ""))),
        read("# merge\tx\ty", "", "  \t ", "merge\ta\tb", "#"));
    assertEquals(Decisions.NONE, DecisionText.read(DecisionText.HEADER.lines().toList(), "f"));
  }

  @Test
  void lastColumnsMayBeLeftOutAndSpacesStandAroundCells() {
    assertEquals(new Merge("a", "b", ""), DecisionText.read("merge \t a\tb "));
    assertEquals(
        new Split("a", "b", Set.of("1", "2"), ""), DecisionText.read("split\ta\tb\t1 | 2|1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "join>a>b~ «join» is no decision; write merge, split or distinct.",
        "Merge>a>b~ «Merge» is no decision; write merge, split or distinct.",
        "merge~ «» is no id of an entity or article.",
        "merge>a~ «» is no id of an entity or article.",
        "merge>a|b>c~ «a|b» is no id of an entity or article.",
        "merge>a>a~ An entity cannot be merged into itself: a.",
        "distinct>a>a~ An entity is not distinct from itself: a.",
        "split>a>b~ «» is no id of an entity or article.",
        "split>a>b>|~ A split names at least one article, and another entity than a.",
        "split>a>a>1~ A split names at least one article, and another entity than a.",
        "merge>a>b>>why>more~ A line has at most five columns."
      })
  void tellsEachFaultWithItsLine(String line, String fault) {
    DecisionException thrown =
        assertThrows(DecisionException.class, () -> read("# eins", line.replace('>', '\t')));

    assertEquals("d.tsv:2: " + fault, thrown.getMessage());
  }

  @Test
  void tellsAllFaultsAtOnce() {
    DecisionException thrown =
        assertThrows(
            DecisionException.class,
            () -> read("merge\ta\ta", "merge\ta\tb", "what", "# c", "distinct\tc\tc"));

    assertEquals(
        """
        d.tsv:1: An entity cannot be merged into itself: a.
        d.tsv:3: «what» is no decision; write merge, split or distinct.
        d.tsv:5: An entity is not distinct from itself: c.""",
        thrown.getMessage());
  }

  @Test
  void tellsOfLinesThatContradictEachOther() {
    DecisionException thrown =
        assertThrows(DecisionException.class, () -> read("merge\ta\tb", "merge\ta\tc"));

    assertEquals("d.tsv: a is merged into b and into c.", thrown.getMessage());
  }

  @Test
  void noDecisionHoldsWhatALineCannot() {
    for (String bad : List.of("", " a", "a ", "a\tb", "a\nb", "a\r", "a\u0000", "a|b")) {
      assertThrows(IllegalArgumentException.class, () -> new Merge(bad, "b", ""), bad);
      assertThrows(IllegalArgumentException.class, () -> new Distinct("b", bad, ""), bad);
      assertThrows(IllegalArgumentException.class, () -> new Split("b", "c", Set.of(bad), ""), bad);
    }
    for (String bad : List.of("a\tb", "a\nb", "\r")) {
      assertThrows(IllegalArgumentException.class, () -> new Merge("a", "b", bad), bad);
    }
  }

  private static Decisions read(String... lines) {
    return DecisionText.read(Arrays.asList(lines), "d.tsv");
  }
}
