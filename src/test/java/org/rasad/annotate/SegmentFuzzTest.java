package org.rasad.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rasad.RealModels;
import org.rasad.annotate.segment.Segment;
import org.rasad.fuzz.Fuzz;
import org.rasad.fuzz.HostileText;
import org.rasad.source.Article;
import org.rasad.text.Span;

/** Segments and tokens of hostile text stay inside of it, in order. */
final class SegmentFuzzTest {

  private static final int PIECES = 12;
  private static final Set<String> NAMES = Set.of("بايدن", "نيجيريا", "لبنان", "وادي", "الشباب");

  private final SegmentRepair repair = new SegmentRepair(NAMES);

  @Test
  void mendedSegmentsCoverWhatTheyDid() throws Exception {
    Fuzz.of("repair", 20_000, r -> HostileText.news(r, PIECES)).check(this::checkRepair);
  }

  /** Every letter a segment of its own, or every word: the two ways that leave most to mend. */
  private void checkRepair(String sentence) {
    for (int longest : new int[] {1, 3, sentence.length()}) {
      List<Segment> segments = cut(sentence, longest);
      List<Segment> mended = repair.repair(sentence, segments);
      assertEquals(segments.isEmpty(), mended.isEmpty());
      int before = 0;
      for (Segment segment : mended) {
        assertTrue(segment.start() >= before && segment.end() > segment.start(), segment::toString);
        before = segment.end();
      }
      if (!segments.isEmpty()) {
        assertEquals(segments.getFirst().start(), mended.getFirst().start());
        assertEquals(segments.getLast().end(), mended.getLast().end());
      }
    }
  }

  private static List<Segment> cut(String sentence, int longest) {
    List<Segment> segments = new ArrayList<>();
    for (int start = 0; start < sentence.length(); ) {
      int end = start;
      while (end < sentence.length() && sentence.charAt(end) != ' ' && end - start < longest) {
        end++;
      }
      if (end > start) {
        segments.add(new Segment(sentence.substring(start, end), start, end));
      }
      start = Math.max(end, start + (end == start ? 1 : 0));
    }
    return segments;
  }

  @Test
  @Tag("models")
  void tokensAreInTheOriginalAndInOrder() throws Exception {
    Annotator annotator = RealModels.annotator();
    Fuzz.of("annotate", 300, r -> HostileText.news(r, PIECES))
        .check(
            text ->
                check(annotator.annotate(new Article("a", null, null, null, null, text)), text));
  }

  private static void check(AnnotatedArticle article, String text) {
    int before = 0;
    for (Sentence sentence : article.sentences()) {
      assertTrue(sentence.span().end() <= text.length(), () -> sentence.span().toString());
      for (Token token : sentence.tokens()) {
        Span span = token.span();
        assertTrue(sentence.span().contains(span), () -> token + " is in its sentence");
        assertTrue(span.start() >= before, () -> token + " does not go back");
        before = span.start();
        assertEquals(token.index(), sentence.tree().preterminal(token.index()).from());
      }
    }
  }
}
