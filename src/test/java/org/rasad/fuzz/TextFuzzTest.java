package org.rasad.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasad.text.ArabicNormalizer;
import org.rasad.text.NormalizedText;
import org.rasad.text.SentenceSplitter;
import org.rasad.text.SentenceSplitter.Range;
import org.rasad.text.Span;

/** What holds of every text, however hostile. */
final class TextFuzzTest {

  private static final int PIECES = 25;

  private final ArabicNormalizer normalizer = new ArabicNormalizer();
  private final SentenceSplitter splitter = new SentenceSplitter();

  @Test
  void everyNormalizedCharacterLeadsBackInOrder() throws Exception {
    Fuzz.of("normalize", 30_000, r -> HostileText.of(r, PIECES)).check(this::checkMap);
  }

  private void checkMap(String original) {
    NormalizedText normalized = normalizer.normalize(original);
    int before = 0;
    for (int i = 0; i < normalized.text().length(); i++) {
      Span span = normalized.original(i, i + 1);
      assertTrue(span.end() <= original.length(), () -> span + " is in the original");
      assertTrue(span.start() >= before, () -> span + " does not go back");
      before = span.start();
    }
    if (!normalized.text().isEmpty()) {
      Span whole = normalized.original(0, normalized.text().length());
      assertTrue(whole.end() <= original.length(), () -> whole + " is in the original");
    }
  }

  @Test
  void whatIsNormalizedStaysAsItIs() throws Exception {
    Fuzz.of("normalize-twice", 30_000, r -> HostileText.of(r, PIECES))
        .check(
            original -> {
              String once = normalizer.normalize(original).text();
              assertEquals(once, normalizer.normalize(once).text());
            });
  }

  @Test
  void sentencesAreInOrderAndBounded() throws Exception {
    Fuzz.of("split", 30_000, r -> HostileText.news(r, PIECES)).check(this::checkSentences);
  }

  /** Also of text that was not normalised. */
  private void checkSentences(String text) {
    for (String each : List.of(text, normalizer.normalize(text).text())) {
      int before = 0;
      for (Range range : splitter.split(each)) {
        assertTrue(range.start() >= before && range.end() > range.start(), range::toString);
        assertTrue(range.end() <= each.length(), range::toString);
        assertTrue(range.end() - range.start() <= SentenceSplitter.LONGEST, range::toString);
        before = range.end();
      }
    }
  }
}
