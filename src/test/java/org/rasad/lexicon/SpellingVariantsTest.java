package org.rasad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasad.lexicon.Table.Row;

class SpellingVariantsTest {

  private static final SpellingVariants VARIANTS = SpellingVariants.load();

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @CsvSource({
    "مسئول, مسؤول, a stem",
    "والمسئولين, والمسؤولين, a stem inside a word",
    "سورية, سوريا, a whole word",
    "السورية, السوريا, a whole word with the article",
    "سوريين, سوريين, a whole word is no part of another",
    "يوم, يوم, a word that no row has",
  })
  void givesOneSpelling(String word, String same, String reason) {
    assertEquals(ArabicSpelling.fold(same), VARIANTS.apply(ArabicSpelling.fold(word)), reason);
  }

  @Test
  void tellsWhatTheBeginningOfAVariantMayBecome() {
    assertEquals(List.of("نتنياهو"), VARIANTS.completions("نتاني"));
    assertEquals(List.of(), VARIANTS.completions("نتني"));
  }

  @Test
  void everyFaultIsTold() {
    Faults faults = new Faults();
    List<Row> rows =
        List.of(
            row(2, "هيئة", "other", "هيأة", "هيأة"),
            row(3, "أحمد", "word", "احمد", "احمد"),
            row(4, "شؤون", "stem", "شأن", "شأن"),
            row(5, "مئة", "word", "مائة", "مئة"),
            row(6, "ألف", "word", "مائة", "مائة ألف"));

    SpellingVariants.from(new Table("v.tsv", rows), faults);

    assertEquals(
        List.of(
            "v.tsv:2: «other» is no kind.",
            "v.tsv:3: «احمد» is folded by itself.",
            "v.tsv:4: The stem «شأن» is too short.",
            "v.tsv:6: «مائة» stands in another row too.",
            "v.tsv:2: No variant of it stands in its example.",
            "v.tsv:3: No variant of it stands in its example.",
            "v.tsv:4: No variant of it stands in its example.",
            "v.tsv:5: No variant of it stands in its example.",
            "v.tsv:6: No variant of it stands in its example."),
        assertThrows(LexiconException.class, faults::throwIfAny).faults());
  }

  private static Row row(int line, String id, String kind, String variants, String example) {
    return new Row(
        "v.tsv", line, Map.of("id", id, "kind", kind, "variants", variants, "example", example));
  }
}
