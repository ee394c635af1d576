package org.rasad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rasad.lexicon.EvalWords.Kind;
import org.rasad.lexicon.Table.Row;

class EvalWordsTest {

  @Test
  void tableThatTheProgramCarriesHasWordsOfEachKind() {
    EvalWords words = EvalWords.load();

    assertEquals(28, words.of(Kind.GENERIC).size());
    assertEquals(15, words.of(Kind.HEAD).size());
    assertEquals(14, words.of(Kind.SITE).size());
    assertTrue(words.of(Kind.SITE).contains("مواقع"));
    assertFalse(words.of(Kind.HEAD).contains("مواقع"));
  }

  @Test
  void unknownKindsAndPhrasesAreFaults() {
    Faults faults = new Faults();
    Row kind = new Row("words.tsv", 2, Map.of("id", "بلدة", "kind", "town"));
    Row phrase = new Row("words.tsv", 3, Map.of("id", "بلدة كبيرة", "kind", "generic"));

    EvalWords words = EvalWords.from(new Table("words.tsv", List.of(kind, phrase)), faults);

    assertEquals(Set.of(), words.of(Kind.GENERIC));
    assertEquals(
        List.of("words.tsv:2: «town» is no kind.", "words.tsv:3: «بلدة كبيرة» is not one word."),
        assertThrows(LexiconException.class, faults::throwIfAny).faults());
  }
}
