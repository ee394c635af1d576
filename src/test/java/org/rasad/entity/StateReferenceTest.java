package org.rasad.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

/** Phrases that mean a state, or an organ of one. */
class StateReferenceTest {

  private static final String TURKEY_ACTS = "رحبت تركيا\n(S (VP (VBD رحبت) (NP (NNP تركيا))))\n";

  @Test
  void takesTheCountryForTheStateOfWhichMostWasSaid() {
    Named found =
        Named.in(
            """
            وصلت الشرطة التركية من العراق إلى تركيا
            (S (VP (VBD وصلت) (NP (DTNN الشرطة) (DTJJ التركية)) (PP (IN من) (NP (DTNNP العراق))) (PP (IN إلى) (NP (NNP تركيا)))))
            غادر الوفد البلاد
            (S (VP (VBD غادر) (NP (DTNN الوفد)) (NP (DTNN البلاد))))
            """);

    assertEquals("turkey", found.id("البلاد"));
  }

  @Test
  void takesTheKingdomForAStateThatIsOne() {
    Named found =
        Named.in(
            """
            وصلت الشرطة العراقية من العراق إلى السعودية
            (S (VP (VBD وصلت) (NP (DTNN الشرطة) (DTJJ العراقية)) (PP (IN من) (NP (DTNNP العراق))) (PP (IN إلى) (NP (DTNNP السعودية)))))
            غادر الوفد المملكة
            (S (VP (VBD غادر) (NP (DTNN الوفد)) (NP (DTNN المملكة))))
            """);

    assertEquals("saudi-arabia", found.id("المملكة"));
  }

  @Test
  void takesTheLandOfANationalityForTheState() {
    assertEquals(
        "iraq",
        Named.in("عبر الأراضي العراقية\n(S (VP (VBD عبر) (NP (DTNNS الأراضي) (DTJJ العراقية))))")
            .id("الأراضي العراقية"));
  }

  @Test
  void takesTheSideOfANationalityForTheState() {
    assertEquals(
        "qatar",
        Named.in("وافق الجانب القطري\n(S (VP (VBD وافق) (NP (DTNN الجانب) (DTJJ القطري))))")
            .id("الجانب القطري"));
  }

  @Test
  void takesTheCountryOfAPronounForItsState() {
    Named found =
        Named.in(
            """
            قال الرئيس التركي سامر باران إن بلاده باقية
            (S (VP (VBD قال) (NP (NP (DTNN الرئيس) (DTJJ التركي)) (NP (NNP سامر) (NNP باران))) (SBAR (IN إن) (S (NP (NN بلاد) (NP (PRP$ ه))) (ADJP (JJ باقية))))))
            """);

    assertEquals("turkey", found.id("بلاد"));
  }

  @Test
  void takesTheForcesOfAStateForItsArmy() {
    Named found =
        Named.in(
            """
            سحبت تركيا قواتها
            (S (VP (VBD سحبت) (NP (NNP تركيا)) (NP (NNS قوات) (NP (PRP$ ها)))))
            """);

    assertEquals("turkish-army", found.id("قوات"));
  }

  @Test
  void takesABareOrganForThatOfTheState() {
    Named found = Named.in(TURKEY_ACTS + "وافقت الحكومة\n(S (VP (VBD وافقت) (NP (DTNN الحكومة))))");

    assertEquals("o-tr-government", found.id("الحكومة"));
  }

  @Test
  void takesNoBareAuthoritiesForAnOrganOfTheState() {
    Named found =
        Named.in(TURKEY_ACTS + "وافقت السلطات\n(S (VP (VBD وافقت) (NP (DTNNS السلطات))))");

    assertNotEquals("o-tr-government", found.id("السلطات"));
  }
}
