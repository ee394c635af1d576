package org.rasad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpanTest {

  @ParameterizedTest
  @CsvSource({"-1, 2, before the text", "3, 2, end before start"})
  void refusesImpossibleRanges(int start, int end, String reason) {
    assertThrows(IllegalArgumentException.class, () -> new Span(start, end), reason);
  }

  @Test
  void maySpanNothing() {
    assertEquals(0, new Span(4, 4).length());
  }

  @ParameterizedTest
  @CsvSource({
    "2, 5, 4, 9, true, one character shared",
    "2, 5, 5, 9, false, side by side",
    "2, 9, 4, 5, true, one inside the other",
    "2, 5, 6, 9, false, apart",
    "2, 5, 2, 2, false, nothing at the start shares no character",
    "2, 5, 3, 3, false, nothing in the middle shares no character"
  })
  void knowsWhatOverlaps(int a, int b, int c, int d, boolean overlaps, String reason) {
    assertEquals(overlaps, new Span(a, b).overlaps(new Span(c, d)), reason);
    assertEquals(overlaps, new Span(c, d).overlaps(new Span(a, b)), reason);
  }

  @ParameterizedTest
  @CsvSource({
    "2, 9, 2, 9, true, itself",
    "2, 9, 4, 5, true, a part",
    "4, 5, 2, 9, false, the whole",
    "2, 5, 4, 9, false, overlap"
  })
  void knowsWhatItContains(int a, int b, int c, int d, boolean contains, String reason) {
    assertEquals(contains, new Span(a, b).contains(new Span(c, d)), reason);
  }

  @Test
  void coversBoth() {
    assertEquals(new Span(1, 9), new Span(7, 9).cover(new Span(1, 3)));
  }

  @Test
  void countsUtf16Units() {
    assertEquals("عاجل", new Span(3, 7).in("😀 عاجل"));
  }

  @Test
  void sortsByStartAndThenByEnd() {
    assertEquals(
        List.of(new Span(1, 2), new Span(1, 5), new Span(3, 4)),
        Stream.of(new Span(3, 4), new Span(1, 5), new Span(1, 2)).sorted().toList());
  }
}
