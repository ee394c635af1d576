package org.rasad.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.rasad.text.Span;

final class GraphTextTest {

  @Test
  void countsCodePoints() {
    GraphText text = new GraphText("😀خبر😀 عاجل");

    GraphText.Range range = text.range(new Span(2, 5));

    assertEquals(new GraphText.Range(1, 4, "خبر"), range);
    assertEquals(new GraphText.Range(6, 10, "عاجل"), text.range(new Span(8, 12)));
    assertEquals(10, text.length());
  }

  @Test
  void widensASpanThatCutsAPair() {
    GraphText text = new GraphText("ا😀ب");

    assertEquals(new GraphText.Range(1, 2, "😀"), text.range(new Span(2, 3)));
    assertEquals(new GraphText.Range(0, 2, "ا😀"), text.range(new Span(0, 2)));
  }

  @Test
  void replacesIllegalCharactersOneForOne() {
    GraphText text = new GraphText("ا\u0000\uD800ب\uFFFF\t\r\n😀\uDC00");

    assertEquals("ا\uFFFD\uFFFDب\uFFFD\t\r\n😀\uFFFD", text.text());
    assertEquals(new GraphText.Range(3, 4, "ب"), text.range(new Span(3, 4)));
  }

  @Test
  void refusesASpanAfterTheText() {
    assertThrows(IllegalArgumentException.class, () -> new GraphText("خبر").range(new Span(2, 4)));
  }
}
