package org.rasad.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArabicNormalizerTest {

  private static final int RANDOM_STRINGS = 2_000;
  private static final int LONGEST_RANDOM = 40;

  private final ArabicNormalizer normalizer = new ArabicNormalizer();

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "قصفٌ مُدمِّر;قصف مدمر;diacritics",
        "هٰذا;هذا;superscript alef",
        "قـــوات;قوات;tatweel",
        "می\u200cخواهد;ميخواهد;zero-width non-joiner",
        "\u200fقال\u202a BBC\u202c;قال BBC;direction marks",
        "\uFEFFقال;قال;byte order mark",
        "\uFEFB;لا;ligature of lam and alef",
        "\uFEB3\uFEFC\uFEE1;سلام;presentation forms",
        "\uFDF2;الله;ligature of a whole word",
        "\uFE76\uFE79;'';presentation forms of vowel signs",
        "\uFBFC;ي;presentation form of the Persian ya",
        "\uFB8E;ك;presentation form of the Persian kaf",
        "قال\uFDFDقال;قال قال;a symbol among the presentation forms",
        "علی;علي;Persian ya",
        "کرکوك;كركوك;Persian kaf",
        "«قال»;\"قال\";angle quotes",
        "“قال”;\"قال\";curly quotes",
        "„قال‟;\"قال\";low quotes",
        "‹قال›;\"قال\";single angle quotes",
        "O’Neil;O'Neil;apostrophe",
        "قال–أمس;قال - أمس;a dash between words",
        "قال—أمس;قال - أمس;a long dash between words",
        "قال – أمس;قال - أمس;a dash between spaces",
        "–قال;- قال;a dash before the first word",
        "'قال\n—أضاف';'قال\n- أضاف';a dash before the first word of a line",
        "2–3;2-3;a dash between numbers touches no letter",
        "إف-16;إف -16;a dash that touches a letter on one side",
        "قال…;قال.;ellipsis",
        "قال..;قال.;two full stops",
        "قال...ثم;قال. ثم;three full stops before a word",
        "١٢٫٥;12٫5;Arabic digits",
        "۴۵۶;456;Persian digits",
        "و13 قتيلا;و 13 قتيلا;a particle before a number",
        "و١٣;و 13;a particle before an Arabic number",
        "لBBC;ل BBC;a particle before Latin",
        "كتب13;كتب13;the last letter of a word is no particle",
        "قال،ثم;قال، ثم;comma that touches the next word",
        "قال؛ثم;قال؛ ثم;semicolon",
        "قال؟ثم;قال؟ ثم;question mark",
        "قال:ثم;قال: ثم;colon",
        "قال!ثم;قال! ثم;exclamation mark",
        "قال.ثم;قال. ثم;full stop",
        "12.5;12.5;full stop in a number",
        "10:30;10:30;colon in a time",
        "قاعدة_عين_الأسد;قاعدة عين الأسد;underscores",
        "#عاجل;' عاجل';hash mark",
        "عاجل🔴🔴قصف;عاجل قصف;emoji",
        "●قال;' قال';bullet",
        "1\uFE0F\u20E3;1;keycap",
        "a|b*c;a b c;bar and asterisk",
        "قال\u00A0ثم;قال ثم;no-break space",
        "قال\tثم;قال ثم;tab",
        "'قال\u2028ثم';'قال\nثم';line separator",
        "'قال\r\nثم';'قال \nثم';carriage return",
        "قال\uD800ثم;قال ثم;an unpaired surrogate",
        "أإآ ىة ؤئء;أإآ ىة ؤئء;hamza, ta marbuta and alef maqsura stay",
        "(قال) [ثم];(قال) [ثم];brackets stay",
        "NATO 24;NATO 24;Latin stays",
        "'';'';nothing"
      })
  void normalizes(String original, String expected, String reason) {
    assertEquals(expected, normalizer.normalize(original).text(), reason);
  }

  @Test
  void breaksLinesWhereTheOriginalDoes() {
    assertEquals("قال\n\nثم", normalizer.normalize("قال\n\nثم").text());
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = ';',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "🔴 عاجل 🔴 قصف;قصف;emoji count two",
        "قبل \uFEFBم;لام;a ligature stands for two letters",
        "قـــوات الجيش;قوات;tatweel inside a word belongs to it",
        "قَصَفَ الجيش;قصف;so do vowel signs",
        "قال “نعم” وذهب;\"نعم\";curly quotes",
        "قال—نعم;نعم;a word after a dash",
        "وصل و13 قتيلا;13;a number after an inserted space",
        "وصل ١٣ قتيلا;13;digits",
        "قال،ثم ذهب;ثم;a word after an inserted space",
        "قال... ثم ذهب;ثم;a word after dropped full stops",
        "علی کل;على كل;two words"
      })
  void findsTheOriginalOfAPart(String original, String part, String reason) {
    NormalizedText normalized = normalizer.normalize(original);
    String wanted = part.equals("على كل") ? "علي كل" : part;
    int start = normalized.text().indexOf(wanted);

    Span span = normalized.original(start, start + wanted.length());

    assertEquals(wanted, normalizer.normalize(span.in(original)).text(), reason);
  }

  @Test
  void mapsHalfALigatureToAllOfIt() {
    assertEquals(new Span(0, 1), normalizer.normalize("\uFEFB").original(1, 2));
  }

  @Test
  void mapsAnInsertedSpaceToNothing() {
    NormalizedText normalized = normalizer.normalize("و13");

    assertEquals(new Span(1, 1), normalized.original(1, 2));
  }

  @Test
  void mapsADashToItself() {
    NormalizedText normalized = normalizer.normalize("قال—نعم");

    assertEquals(new Span(3, 4), normalized.original(4, 5));
  }

  @Test
  void leavesAVowelSignAtTheEndOut() {
    assertEquals(new Span(0, 3), normalizer.normalize("قصفَ ").original(0, 3));
  }

  @ParameterizedTest
  @CsvSource({"-1, 1", "1, 1", "2, 1", "0, 4"})
  void refusesRangesThatAreNone(int start, int end) {
    NormalizedText normalized = normalizer.normalize("قصف");

    assertThrows(IllegalArgumentException.class, () -> normalized.original(start, end));
  }

  @Test
  void hasRoomForTextThatGrows() {
    String original = "\uFDFA".repeat(50);

    assertEquals(50 * 18, normalizer.normalize(original).text().length());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void mapsEveryRangeOfRandomTextIntoTheOriginal(long seed) {
    Random random = new Random(seed);

    for (int n = 0; n < RANDOM_STRINGS; n++) {
      String original = randomText(random);
      NormalizedText normalized = normalizer.normalize(original);
      Span before = new Span(0, 0);
      for (int i = 0; i < normalized.text().length(); i++) {
        Span span = normalized.original(i, i + 1);
        assertTrue(span.end() <= original.length(), original);
        assertTrue(span.start() >= before.start() && span.end() >= before.end(), original);
        assertEquals(
            new Span(normalized.original(0, 1).start(), span.end()),
            normalized.original(0, i + 1),
            original);
        before = span;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void normalizesNormalizedRandomArabicToItself(long seed) {
    Random random = new Random(seed);

    for (int n = 0; n < RANDOM_STRINGS; n++) {
      String once = normalizer.normalize(randomArabic(random)).text();

      assertEquals(once, normalizer.normalize(once).text());
    }
  }

  /** Any UTF-16 units at all, and now and then a supplementary character. */
  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(LONGEST_RANDOM); i > 0; i--) {
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
        case 1 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        case 2 -> text.append((char) random.nextInt(0xFB50, 0xFF00));
        default -> text.append(ARABIC.charAt(random.nextInt(ARABIC.length())));
      }
    }
    return text.toString();
  }

  private static String randomArabic(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(LONGEST_RANDOM); i > 0; i--) {
      text.append(ARABIC.charAt(random.nextInt(ARABIC.length())));
    }
    return text.toString();
  }

  private static final String ARABIC = "ابلوفكىةأ َّـ،؛؟.:!-–…«»\"12٣٤ab\n #_\u200f";
}
