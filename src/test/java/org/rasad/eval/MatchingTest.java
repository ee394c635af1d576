package org.rasad.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingTest {

  @Test
  void bestPairGoesFirst() {
    Matching<Integer, Integer> matching =
        Matching.best(List.of(5, 8), List.of(8, 9), (g, f) -> 10 - Math.abs(g - f));

    assertEquals(9, matching.found(0));
    assertEquals(8, matching.found(1));
  }

  @Test
  void ofEqualPairsThatWhichStandsLaterGoesFirst() {
    Matching<String, String> matching =
        Matching.best(List.of("a", "b"), List.of("x", "y", "z"), (g, f) -> 1);

    assertEquals("z", matching.found(1));
    assertEquals("y", matching.found(0));
    assertEquals(List.of("x"), matching.alarms());
  }

  @Test
  void whatDoesNotFitIsLeft() {
    Matching<String, String> matching =
        Matching.best(List.of("a", "b", "a"), List.of("a"), (g, f) -> g.equals(f) ? 1 : 0);

    assertEquals(1, matching.size());
    assertNull(matching.found(0));
    assertEquals(List.of("a", "b"), matching.missed());
    assertEquals(List.of(), matching.alarms());
  }
}
