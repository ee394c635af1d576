package org.rasad.lexicon;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasad.lexicon.Table.Row;

/** How the table of near words is read and checked. */
class NearWordsTest {

  private final Faults faults = new Faults();

  @Test
  void tableThatTheProgramCarriesHasNoFault() {
    NearWords.read(faults);

    assertDoesNotThrow(faults::throwIfAny);
  }

  @Test
  void wordsAreFoundFoldedByTheirKind() {
    NearWords words = read("distance", "على بعد");

    assertEquals(1, words.distances().matchesAt("علي بعد ميل", 0).size());
    assertEquals(0, words.before().matchesAt("علي بعد ميل", 0).size());
  }

  @Test
  void kindThatIsUnknownIsAFault() {
    read("behind", "خلف");

    String message =
        String.valueOf(assertThrows(LexiconException.class, faults::throwIfAny).getMessage());
    assertTrue(message.contains("«behind» is no kind"), message);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "FACILITY, base, true",
    "FACILITY, '', true",
    "PLACE, city, true",
    "PLACE, village, true",
    "PLACE, province, false",
    "PLACE, country, false",
    "GROUP, city, false"
  })
  void onlyASpotCanBeNear(EntityType type, String kind, boolean spot) {
    assertEquals(spot, NearWords.isSpot(type, kind));
  }

  private NearWords read(String kind, String words) {
    Map<String, String> cells =
        Map.of("id", "x", "kind", kind, "words", words, "example", "مثال", "counterexample", "");
    return NearWords.from(new Table("t.tsv", List.of(new Row("t.tsv", 2, cells))), faults);
  }
}
