package org.rasad.eval.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rasad.incident.Party;
import org.rasad.incident.Party.Kind;
import org.rasad.lexicon.Gazetteer;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Lexicon;

final class PartyTextTest {

  private static final Gazetteer GAZETTEER = Lexicon.load().gazetteer();

  private final PartyText parties = new PartyText(GAZETTEER);

  @Test
  void readsAnIdOfTheGazetteer() {
    GazetteerEntry army = GAZETTEER.entry("iraqi-army").orElseThrow();

    Party party = parties.read("iraqi-army", "a");

    assertEquals("iraqi-army", party.id());
    assertEquals(Kind.ORGAN, party.kind());
    assertEquals("IQ", party.country());
    assertEquals(true, party.isListed());
    assertEquals("army", party.sort());
    assertEquals(Party.wordsOf(army.arabic()), party.words());
  }

  @Test
  void aPlaceLiesInAllLargerPlaces() {
    Party base = parties.read("f-iq-ain-al-asad", "a");

    assertEquals(Kind.FACILITY, base.kind());
    assertEquals(
        Set.copyOf(
            GAZETTEER.above(GAZETTEER.entry("f-iq-ain-al-asad").orElseThrow()).stream()
                .map(GazetteerEntry::id)
                .toList()),
        base.above());
    assertEquals(true, base.above().contains(GAZETTEER.country("IQ").orElseThrow().entry().id()));
  }

  @Test
  void readsAName() {
    assertEquals(
        new Party(
            "n:GROUP:سرايا الفجر", Kind.GROUP, false, null, Set.of("سرايا", "فجر"), null, Set.of()),
        parties.read("n:GROUP:سرايا الفجر", "a"));
    assertEquals(
        parties.read("n:GROUP:سرايا الفجر", "a"), parties.read("n:GROUP:سرايا الفجر", "b"));
  }

  @Test
  void readsADescription() {
    assertEquals(
        new Party(
            "a d:GROUP:مسلح:مسلحون مجهولون",
            Kind.DESCRIPTION,
            false,
            null,
            Set.of("مسلحون", "مجهولون"),
            "مسلح",
            Set.of()),
        parties.read("d:GROUP:مسلح:مسلحون مجهولون", "a"));
  }

  @Test
  void aDescriptionIsAThingOfItsArticle() {
    assertNotEquals(
        parties.read("d:GROUP:مسلح:مسلحون", "a").id(),
        parties.read("d:GROUP:مسلح:مسلحون", "b").id());
  }

  @Test
  void whatIsNamedInsideStandsAboveWithItsLargerThings() {
    Party men = parties.read("d:GROUP:جندي:جنود القاعدة@f-iq-ain-al-asad@iraqi-army", "a");

    assertEquals(true, men.above().containsAll(Set.of("f-iq-ain-al-asad", "iraqi-army")));
    assertEquals(true, men.above().containsAll(parties.read("f-iq-ain-al-asad", "a").above()));
    assertEquals("a d:GROUP:جندي:جنود القاعدة", men.id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nobody-knows",
        "n:GROUP",
        "n:GROUP:",
        "n:BAND:فجر",
        "d:GROUP:مسلح",
        "d:GROUP::مسلحون",
        "x:GROUP:فجر",
        "n:GROUP:فجر@nobody-knows",
        "n:GROUP:فجر@",
        "iraqi-army@iraqi-army",
        "@",
        ":",
        ""
      })
  void refusesAnythingElse(String words) {
    assertThrows(IllegalArgumentException.class, () -> parties.read(words, "a"));
  }
}
