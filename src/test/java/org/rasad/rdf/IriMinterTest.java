package org.rasad.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.apache.jena.irix.IRIx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.RelationType;

final class IriMinterTest {

  private final IriMinter minter = new IriMinter("https://kg.example.org/");

  @ParameterizedTest
  @CsvSource({
    "a-1_b.c~d, a-1_b.c~d, unreserved characters stay",
    "a/b, a%2Fb, a slash would start a new segment",
    "a#b?c, a%23b%3Fc, marks that end a path",
    "50%, 50%25, the escape sign itself",
    "a b, a%20b, white space",
    "<x>, %3Cx%3E, characters that no IRI may hold",
    "خبر, %D8%AE%D8%A8%D8%B1, Arabic as UTF-8",
    "😀, %F0%9F%98%80, beyond the basic plane",
    ".., %2E%2E, a step in the path"
  })
  void encodesWhatIsNotUnreserved(String id, String expected, String reason) {
    assertEquals("https://kg.example.org/article/" + expected, minter.article(id), reason);
  }

  @Test
  void keepsDifferentLoneSurrogatesApart() {
    assertNotEquals(minter.article("\uD800"), minter.article("\uD801"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\uD83D", "a\nb", "\" .\n<x> <y> <z>", "\\u0020", "..", "ـ‏x"})
  void givesLegalIrisForHostileIds(String id) {
    String iri = minter.entity(id);

    assertEquals(iri, IRIx.create(iri).str());
    assertFalse(IRIx.create(iri).hasViolations(), iri);
  }

  @Test
  void countsFurtherEventsOfOneTypeAtOnePlace() {
    assertEquals(
        "https://kg.example.org/event/a/assault-5", minter.event("a", EventType.ASSAULT, 5, 1));
    assertEquals(
        "https://kg.example.org/event/a/assault-5-2", minter.event("a", EventType.ASSAULT, 5, 2));
  }

  @Test
  void namesRangesAndRelations() {
    assertEquals("https://kg.example.org/article/a#char=3,7", minter.range("a", 3, 7));
    assertEquals(
        "https://kg.example.org/relation/a/locatedIn-3-1",
        minter.relation("a", RelationType.LOCATED_IN, 3, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kg.example.org/",
        "https://kg.example.org",
        "ftp://kg.example.org/",
        "https://kg.example.org/?q=/",
        "https://kg.example.org/#/",
        "https://kg.example.org/a/../",
        "https://kg.example.org/a b/",
        "https:///",
        ""
      })
  void refusesABaseThatNoIriCanBeginWith(String base) {
    assertThrows(IllegalArgumentException.class, () -> new IriMinter(base));
  }
}
