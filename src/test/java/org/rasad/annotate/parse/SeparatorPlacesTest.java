package org.rasad.annotate.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SeparatorPlacesTest {

  private static final Symbols SYMBOLS = new Symbols(List.of(",", "-", "a", "，"));
  private static final SeparatorPlaces PLACES =
      new SeparatorPlaces(List.of("a", ",", "a", "--", "，", "a", "-a"), SYMBOLS);

  @Test
  void countsTheWordsThatAreNothingElse() {
    assertEquals(3, PLACES.count());
  }

  @Test
  void findsTheFirstFromHeadToHead() {
    assertEquals(SYMBOLS.number(","), PLACES.firstBetween(0, 5));
    assertEquals(SYMBOLS.number(","), PLACES.firstBetween(1, 2));
    assertEquals(SYMBOLS.number("-"), PLACES.firstBetween(2, 3));
    assertEquals(Symbols.ABSENT, PLACES.firstBetween(5, 6));
  }

  @Test
  void takesTheFirstCharacterAsItIsWritten() {
    assertEquals(SYMBOLS.number("，"), PLACES.firstBetween(4, 5));
  }

  @Test
  void countsOnlyBetweenTheHeads() {
    assertEquals(3, PLACES.countBetween(0, 5));
    assertEquals(1, PLACES.countBetween(1, 4));
    assertEquals(0, PLACES.countBetween(3, 4));
    assertEquals(0, PLACES.countBetween(4, 4));
  }
}
