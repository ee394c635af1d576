package org.rasad.annotate.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scanner finds is compared with what CoreNLP's tokeniser finds in the whole text. */
final class WordScannerTest {

  private static final int TEXTS = 4_000;
  private static final int LONGEST = 12;

  /** Everything that the rules tell apart, and some that they leave to CoreNLP. */
  private static final String[] PARTS = {
    "كتب", "ا", "ٱ", "أ", "ى", "َ", "ّ", "ـ", "٠", "۹", "7", "12", "ab", "Z", "-", "--", "+", ".",
    "...", ",", "،", "؛", "؟", "٪", "٫", "٬", "۔", "!", "?!", "\"", "«", "»", "(", ")", "[", "]",
    "'", "/", "\\", ":", "%", " ", "\n", "\t", "_", "@", "http://", "www.", ".com", "é", "中", "😀",
    "€", "گ", "[نُلل]", "[نُلل]-", "-LRB-", "null", "\u0600", "\u060D", "\u0610", "\u06DD",
    "\u0620", "\u0750", "\u0301", "\u200F", "\u00A0", "\u2003", "\u0085", "\u000B", "°", "–"
  };

  private static final Spelling SPELLING = new Spelling(WordSegmenterTest.SPELLING);

  private final WordScanner scanner = new WordScanner(SPELLING);

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "ذهب الولد، وعاد!| ذهب الولد , وعاد !| marks are apart",
        "قال: \"نعم\".| قال : \" نعم \" .| each mark of a kind of its own",
        "ماذا؟! حقا؟!!| ماذا ? ! حقا ? !!| the Arabic question mark is another kind",
        "انتظر.... ثم ..| انتظر ... ثم . .| three full stops or more",
        "١٢٫٥ و1,000-2,000.| 12,5 و1 , 000-2,000 .| digits after letters end at the separator",
        "3.5 1,000 12:30 10-| 3.5 1,000 12 : 30 10 -| separators between digits",
        "5G B2B COVID-19| 5G B2B COVID - 19| Latin letters and digits",
        "إِلَى الآنــسة| الى الانسة| spelling",
        "ك+ت+ كل+3 -كل-كل| كت كل+3 -كل- كل| plus signs and dashes at letters",
        "http://a.example/b?c=d x@example.org| http://a.example/b?c=d x@example.org| addresses"
      })
  void findsWords(String text, String words, String reason) {
    assertEquals(
        words, scanner.words(text).stream().map(Word::form).collect(Collectors.joining(" ")));
    assertEquals(byCoreNlp(text), scanner.words(text), reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "ـــ", "\u064B\u0650", "_"})
  void findsNoWordWhereNothingIsLeft(String text) {
    assertEquals(List.of(), scanner.words(text));
  }

  @Test
  void findsWhatCoreNlpFindsInAnyText() {
    Random random = new Random(1);
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(LONGEST); j >= 0; j--) {
        text.append(PARTS[random.nextInt(PARTS.length)]);
      }
      assertEquals(byCoreNlp(text.toString()), scanner.words(text.toString()), text.toString());
    }
  }

  private static List<Word> byCoreNlp(String text) {
    return SPELLING.tokenize(text).stream()
        .map(label -> new Word(label.word(), label.beginPosition(), label.endPosition()))
        .toList();
  }
}
