package org.rasad.serve.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rasad.serve.page.MarkedText.Mark;
import org.rasad.serve.view.Piece;

class MarkedTextTest {

  private static final String TEXT = "🚀 قصف الجيش مقر الحركة";

  @Test
  void piecesTogetherAreTheText() {
    List<Piece> pieces = MarkedText.pieces(TEXT, List.of(mark(2, 5, "trigger"), mark(6, 11, "a")));

    assertEquals(TEXT, pieces.stream().map(Piece::text).collect(Collectors.joining()));
    assertEquals(List.of("🚀 ", "قصف", " ", "الجيش", " مقر الحركة"), texts(pieces));
  }

  @Test
  void theShorterOfTwoMarksIsShownWithinTheLonger() {
    assertEquals(
        List.of("facility:مقر ", "group:الحركة"),
        roles(
            MarkedText.pieces(
                "مقر الحركة", List.of(mark(4, 10, "group"), mark(0, 10, "facility")))));
  }

  @Test
  void aHigherRankCoversAShorterMark() {
    assertEquals(
        List.of("trigger:قصف"),
        roles(
            MarkedText.pieces(
                "قصف", List.of(new Mark(0, 3, 1, "trigger", null, ""), mark(0, 1, "group")))));
  }

  @Test
  void marksBeyondTheTextAreLeftOut() {
    assertEquals(List.of("قصف"), texts(MarkedText.pieces("قصف", List.of(mark(0, 4, "trigger")))));
    assertEquals(List.of(), MarkedText.pieces("", List.of()));
  }

  @Test
  void aMarkCannotEndBeforeItBegins() {
    assertThrows(IllegalArgumentException.class, () -> mark(3, 2, "trigger"));
  }

  private static Mark mark(int begin, int end, String role) {
    return new Mark(begin, end, 0, role, null, "");
  }

  private static List<String> texts(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).toList();
  }

  private static List<String> roles(List<Piece> pieces) {
    return pieces.stream().map(p -> p.role() + ":" + p.text()).toList();
  }
}
