package org.rasad.eval.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {

  @ParameterizedTest(name = "{5}")
  @CsvSource({
    "0, 10, 0, 10, true, the same",
    "0, 10, 8, 12, true, half of the shorter one",
    "0, 10, 8, 13, false, less than half of the shorter one",
    "0, 100, 40, 42, true, one in the other",
    "0, 10, 10, 12, false, side by side",
    "0, 10, 20, 30, false, apart",
    "5, 5, 0, 10, false, an empty one"
  })
  void matchesWhereHalfOfTheShorterIsShared(
      int start, int end, int otherStart, int otherEnd, boolean matches, String reason) {
    Range one = new Range(start, end);
    Range other = new Range(otherStart, otherEnd);

    assertEquals(matches, one.matches(other), reason);
    assertEquals(matches, other.matches(one), reason);
  }

  @Test
  void holdsItsStartAndNotItsEnd() {
    assertTrue(new Range(3, 5).holds(3));
    assertFalse(new Range(3, 5).holds(5));
  }
}
