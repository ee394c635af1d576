package org.rasad.lexicon;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Table.Row;

/** How the table of function words is read and checked. */
class FunctionWordsTest {

  private final Faults faults = new Faults();

  @Test
  void tableThatTheProgramCarriesHasNoFault() {
    FunctionWords.read(faults);

    assertDoesNotThrow(faults::throwIfAny);
  }

  @Test
  void wordsAreFoundFolded() {
    FunctionWords words = FunctionWords.read(faults);

    assertTrue(words.has(Kind.COMPLEMENTIZER, "ان"));
    assertFalse(words.has(Kind.COMPLEMENTIZER, "أن"));
  }

  @Test
  void rowWithSeveralKindsGivesItsWordsToEach() {
    FunctionWords words = read("name-end|adverbial", "مساء|ليلة");

    assertTrue(words.has(Kind.NAME_END, "ليله"));
    assertTrue(words.has(Kind.ADVERBIAL, "ليله"));
    assertFalse(words.has(Kind.LOCATIVE, "ليله"));
  }

  @Test
  void kindThatIsUnknownIsAFault() {
    read("nameend", "مساء");

    assertTrue(message().contains("«nameend» is no kind"), this::message);
  }

  @Test
  void twoWordsInOneAreAFault() {
    read("name-end", "على يد");

    assertTrue(message().contains("«على يد» is not one word"), this::message);
  }

  @Test
  void wordThatStandsTwiceForOneKindIsAFault() {
    read("name-end", "أمام|امام");

    assertTrue(message().contains("«امام» stands twice"), this::message);
  }

  @Test
  void kindWithoutWordsIsAFault() {
    read("name-end", "مساء");

    assertTrue(message().contains("No row is of the kind «since»"), this::message);
  }

  private FunctionWords read(String kind, String words) {
    Row row = new Row("words.tsv", 2, Map.of("id", "row", "kind", kind, "words", words));
    return FunctionWords.from(new Table("words.tsv", List.of(row)), faults);
  }

  private String message() {
    return assertThrows(LexiconException.class, faults::throwIfAny).toString();
  }
}
