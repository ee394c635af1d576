package org.rasad.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasad.lexicon.EntityType;

/** Phrases whose head word says what they are: names that no list has, and descriptions. */
class DescriptionsTest {

  private static final String BASE = "(NP (NN قاعدة) (NP (PUNC \") (NP (DTNN الصقر)) (PUNC \")))";

  @ParameterizedTest(name = "{0}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قاعدة "الصقر" العسكرية | (NP (NP (NN قاعدة) (NP (PUNC ") (NP (DTNN الصقر)) (PUNC "))) (ADJP (DTJJ العسكرية))) | FACILITY | NAME | a name in quotes with its adjective
          لواء الرعد     | (NP (NN لواء) (NP (DTNN الرعد)))        | GROUP    | NAME    | a head word in construct with a name
          مسلحون مجهولون | (NP (NNS مسلحون) (JJ مجهولون))          | GROUP    | NOMINAL | people described
          ثلاثة جنود     | (NP (CD ثلاثة) (NP (NN جنود)))          | GROUP    | NOMINAL | people counted in words
          18 جنديا       | (NP (CD 18) (NP (NN جنديا)))            | GROUP    | NOMINAL | people counted in digits
          18 من البيشمركة | (NP (NP (CD 18)) (PP (IN من) (NP (DTNNP البيشمركة)))) | GROUP | NOMINAL | some of a known group
          عدد من المتظاهرين | (NP (NP (NN عدد)) (PP (IN من) (NP (DTNNS المتظاهرين)))) | GROUP | NOMINAL | a vague number
          جندي تركي      | (NP (NN جندي) (JJ تركي))                | PERSON   | NAME    | one human being
          أحد الجنود     | (NP (NN أحد) (NP (DTNN الجنود)))        | PERSON   | NOMINAL | one of many
          13 عراقيا      | (NP (CD 13) (NP (NN عراقيا)))           | GROUP    | NOMINAL | people counted by nationality
          خمسة آخرون     | (NP (CD خمسة) (NP (NNS آخرون)))         | GROUP    | NOMINAL | others counted
          نقطة تفتيش     | (NP (NN نقطة) (NP (NN تفتيش)))          | FACILITY | NOMINAL | a head of two words
          قرية حدودية    | (NP (NN قرية) (JJ حدودية))              | PLACE    | NOMINAL | a place described
          """)
  void findsThePhrase(
      String words, String tree, EntityType type, Mention.Form form, String reason) {
    Named found = Named.in(words + "\n" + tree);

    assertEquals(List.of(words), found.mentions());
    assertEquals(type, found.entity(words).type());
    assertEquals(form, found.mention(words).form());
  }

  @Test
  void labelsWithoutQuotes() {
    assertEquals(
        "قاعدة الصقر", Named.in("قاعدة \"الصقر\"\n" + BASE).entity("قاعدة \"الصقر\"").label());
  }

  @Test
  void takesSomeOfAGroupForAThingOfTheirOwn() {
    Named found =
        Named.in("18 من البيشمركة\n(NP (NP (CD 18)) (PP (IN من) (NP (DTNNP البيشمركة))))");

    assertNotEquals("peshmerga", found.id("18 من البيشمركة"));
  }

  @Test
  void endsTheNameBeforeAVerb() {
    Named found =
        Named.in("قاعدة الصقر تستعد\n(S (NP (NN قاعدة) (NP (DTNN الصقر))) (VP (VBP تستعد)))");

    assertEquals(List.of("قاعدة الصقر"), found.mentions());
  }

  @Test
  void endsTheNameBeforeAnAdverbialNoun() {
    Named found =
        Named.in(
            "لواء الرعد قرب السد\n(NP (NP (NN لواء) (NP (DTNN الرعد))) (NP (NN قرب) (NP (DTNN السد))))");

    assertEquals("لواء الرعد", found.mentions().get(0));
  }

  @Test
  void takesTheMembersOfAKnownGroupForIt() {
    Named found = Named.in("عناصر البيشمركة\n(NP (NN عناصر) (NP (DTNNP البيشمركة)))");

    assertEquals("peshmerga", found.id("عناصر البيشمركة"));
  }

  @Test
  void takesANationalityInThePluralForPeople() {
    Named found = Named.in("رحل الأتراك\n(S (VP (VBD رحل) (NP (DTNNS الأتراك))))");

    assertEquals(EntityType.GROUP, found.entity("الأتراك").type());
  }

  @Test
  void takesNoVillageForAnAdjective() {
    Named found =
        Named.in("هاجم الفصيل القرية\n(S (VP (VBD هاجم) (NP (DTNN الفصيل)) (NP (DTNN القرية))))");

    assertEquals(List.of("الفصيل", "القرية"), found.mentions());
  }

  @Test
  void endsADescriptionAfterASoundPlural() {
    Named found =
        Named.in(
            "هاجم مسلحون قاعدة الصقر\n(S (VP (VBD هاجم) (NP (NNS مسلحون)) (NP (NN قاعدة) (NP (DTNN الصقر)))))");

    assertEquals(List.of("مسلحون", "قاعدة الصقر"), found.mentions());
  }

  @Test
  void endsADescriptionAfterItsAdjectives() {
    Named found =
        Named.in(
            "قصفت طائرات حربية تركية قاعدة الصقر\n(S (VP (VBD قصفت) (NP (NNS طائرات) (JJ حربية) (JJ تركية)) (NP (NN قاعدة) (NP (DTNN الصقر)))))");

    assertEquals(List.of("طائرات حربية تركية", "قاعدة الصقر"), found.mentions());
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          طال الوجود العسكري | (S (VP (VBD طال) (NP (DTNN الوجود) (DTJJ العسكري)))) | the adjective of a noun
          حلقت بلا طيار     | (S (VP (VBD حلقت) (PP (IN بلا) (NP (NN طيار)))))     | what there is none of
          لاقى القرار معارضة | (S (VP (VBD لاقى) (NP (DTNN القرار)) (NP (NN معارضة)))) | an act, not those who do it
          أدان العدوان      | (S (VP (VBD أدان) (NP (DTNN العدوان))))              | the dual of enemy, by its spelling
          """)
  void findsNothing(String words, String tree, String reason) {
    assertEquals(List.of(), Named.in(words + "\n" + tree).mentions());
  }

  @Test
  void endsTheNameBeforeAnAdjectiveOfAnotherGender() {
    Named found =
        Named.in("إعلان الحكومة المفاجئ\n(NP (NP (NN إعلان) (NP (DTNN الحكومة))) (DTJJ المفاجئ))");

    assertEquals(List.of("الحكومة"), found.mentions());
  }

  @Test
  void takesAQuotedCommonNounForTheOrganisationCalledSo() {
    Named found =
        Named.in(
            "تبنت \"القاعدة\" الهجوم\n(S (VP (VBD تبنت) (NP (PUNC \") (DTNN القاعدة) (PUNC \")) (NP (DTNN الهجوم))))");

    assertEquals("al-qaeda", found.id("القاعدة"));
  }
}
