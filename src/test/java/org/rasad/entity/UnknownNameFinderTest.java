package org.rasad.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasad.lexicon.EntityType;

/** Names that no list has, by the tagger's word. */
class UnknownNameFinderTest {

  @Test
  void takesAProperNounAfterAPrepositionOfPlaceForATown() {
    Named found = Named.in("هبط في زورمتال\n(S (VP (VBD هبط) (PP (IN في) (NP (NNP زورمتال)))))");

    assertEquals(EntityType.PLACE, found.entity("زورمتال").type());
  }

  @Test
  void takesTwoProperNounsForAPerson() {
    Named found =
        Named.in("غادر فوردان زورمتال\n(S (VP (VBD غادر) (NP (NNP فوردان) (NNP زورمتال))))");

    assertEquals(EntityType.PERSON, found.entity("فوردان زورمتال").type());
  }

  @Test
  void takesAProperNounAfterATitleForAPerson() {
    Named found =
        Named.in("غادر القس زورمتال\n(S (VP (VBD غادر) (NP (NP (DTNN القس)) (NP (NNP زورمتال)))))");

    assertEquals("زورمتال", found.entity("القس زورمتال").label());
  }

  @Test
  void takesTheNameOfAMonthForNoTown() {
    assertEquals(
        List.of(),
        Named.in("هبط في نيسان\n(S (VP (VBD هبط) (PP (IN في) (NP (NNP نيسان)))))").mentions());
  }

  @Test
  void takesALoneProperNounElsewhereForNothing() {
    assertEquals(
        List.of(), Named.in("غادر زورمتال\n(S (VP (VBD غادر) (NP (NNP زورمتال))))").mentions());
  }
}
