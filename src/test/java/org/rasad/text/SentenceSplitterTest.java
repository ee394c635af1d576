package org.rasad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasad.text.SentenceSplitter.Range;

final class SentenceSplitterTest {

  private static final int RANDOM_STRINGS = 2_000;

  private final SentenceSplitter splitter = new SentenceSplitter();

  /** Sentences are separated by a slash in the table. */
  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "وصل الوفد. غادر الوفد.;وصل الوفد./غادر الوفد.;full stop",
        "هل وصل؟ نعم.;هل وصل؟/نعم.;question mark",
        "وصل الوفد! غادر.;وصل الوفد!/غادر.;exclamation mark",
        "وصل؟! غادر.;وصل؟!/غادر.;two marks",
        "بلغ 12.5 مترا. ثم هبط.;بلغ 12.5 مترا./ثم هبط.;a number",
        "أفادت أ.ف.ب بذلك. ونفى.;أفادت أ.ف.ب بذلك./ونفى.;letters of an agency",
        "أفادت أ. ف. ب بذلك.;أفادت أ. ف. ب بذلك.;letters with spaces",
        "وصل د. سامر أمس.;وصل د. سامر أمس.;abbreviated title",
        "د. سامر وصل.;د. سامر وصل.;abbreviation at the start",
        "على t.me نشر ذلك.;على t.me نشر ذلك.;an address",
        "قال \"انتهى. لن نعود.\" ثم مضى.;قال \"انتهى. لن نعود.\" ثم مضى.;inside a quotation",
        "قال \"انتهى\". ثم مضى.;قال \"انتهى\"./ثم مضى.;after a quotation",
        "وصل (أمس.) ثم غادر.;وصل (أمس.)/ثم غادر.;a closing bracket",
        "وصل [أمس.] ثم غادر.;وصل [أمس.]/ثم غادر.;a square bracket",
        "انتهى الأمر.\" ثم مضى.;انتهى الأمر.\"/ثم مضى.;a quotation that was never opened",
        "قال \"انتهى. ثم مضى.;قال \"انتهى./ثم مضى.;a quotation that is never closed",
        "وصل الوفد;وصل الوفد;no mark at the end",
        "... وصل.;وصل.;marks without a letter are dropped",
        "1. وصل.;وصل.;a number without a letter is dropped"
      })
  void splits(String text, String sentences, String reason) {
    assertEquals(List.of(sentences.split("/")), sentences(text), reason);
  }

  @Test
  void splitsAtASemicolon() {
    assertEquals(List.of("وصل الوفد؛", "ثم غادر."), sentences("وصل الوفد؛ ثم غادر."));
  }

  @Test
  void splitsAtALineBreak() {
    assertEquals(List.of("عنوان الخبر", "وصل الوفد."), sentences("عنوان الخبر\nوصل الوفد."));
  }

  @Test
  void quotationsEndWithTheirLine() {
    assertEquals(List.of("قال \"نعم", "وصل.", "غادر\"."), sentences("قال \"نعم\nوصل. غادر\"."));
  }

  @Test
  void trimsWhiteSpace() {
    assertEquals(List.of("وصل.", "غادر."), sentences("  وصل.  غادر. \n \n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "...", "12 - 13", "\"\"", "؟!"})
  void findsNoSentenceWithoutALetter(String text) {
    assertEquals(List.of(), splitter.split(text));
  }

  @Test
  void cutsALongStretchAfterAComma() {
    String text = "وصل ".repeat(300) + "غادر، " + "عاد ".repeat(300);

    List<Range> ranges = splitter.split(text);

    assertTrue(sentences(text).get(0).endsWith("غادر،"));
    assertEquals(2, ranges.size());
  }

  @Test
  void cutsALongStretchAtASpaceWhereNoCommaIsNear() {
    List<String> sentences = sentences("كلمة، " + "وصل ".repeat(600));

    assertTrue(sentences.stream().allMatch(s -> s.endsWith("وصل")));
  }

  @Test
  void cutsAWordThatIsLongerThanASentence() {
    String word = "س".repeat(2 * SentenceSplitter.LONGEST + 1);

    assertEquals(
        List.of(SentenceSplitter.LONGEST, SentenceSplitter.LONGEST, 1),
        sentences(word).stream().map(String::length).toList());
  }

  @Test
  void keepsASentenceOfTheGreatestLength() {
    assertEquals(1, splitter.split("س".repeat(SentenceSplitter.LONGEST)).size());
  }

  @Test
  void trimsThePiecesOfALongStretch() {
    String text = "وصل  ".repeat(600);

    assertTrue(sentences(text).stream().allMatch(s -> s.equals(s.strip())));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void rangesOfRandomTextAreOrderedDisjointAndNotTooLong(long seed) {
    Random random = new Random(seed);

    for (int n = 0; n < RANDOM_STRINGS; n++) {
      String text = randomText(random);
      int free = 0;
      for (Range range : splitter.split(text)) {
        assertTrue(free <= range.start() && range.start() < range.end(), text);
        assertTrue(range.end() <= text.length(), text);
        assertTrue(range.end() - range.start() <= SentenceSplitter.LONGEST, text);
        free = range.end();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void everyLetterOfRandomTextIsInASentence(long seed) {
    Random random = new Random(seed);

    for (int n = 0; n < RANDOM_STRINGS; n++) {
      String text = randomText(random);

      assertEquals(letters(text), letters(String.join("", sentences(text))));
    }
  }

  private List<String> sentences(String text) {
    return splitter.split(text).stream().map(r -> text.substring(r.start(), r.end())).toList();
  }

  private static String letters(String text) {
    return text.replaceAll("\\P{L}", "");
  }

  /** Mostly short; one in fifty is longer than the longest sentence. */
  private static String randomText(Random random) {
    int length = random.nextInt(50) == 0 ? 5_000 : random.nextInt(40);
    String alphabet = random.nextBoolean() ? "ابت،  1.\"" : "اب.؟!؛،\"()[] \n12a";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }
}
