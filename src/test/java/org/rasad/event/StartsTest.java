package org.rasad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StartsTest {

  /** Two things begin at the second token and one at the last. */
  private static final Starts STARTS = new Starts(5, IntStream.of(4, 1, 1));

  @Test
  void countsWhatBeginsBetweenTwoTokens() {
    assertEquals(2, STARTS.between(0, 4));
    assertEquals(0, STARTS.between(1, 4));
    assertEquals(0, STARTS.between(0, 1));
    assertEquals(1, STARTS.between(1, 5));
  }

  @Test
  void knowsWhereSomethingBegins() {
    assertTrue(STARTS.at(1));
    assertTrue(STARTS.at(4));
    assertFalse(STARTS.at(0));
    assertFalse(STARTS.at(2));
  }
}
