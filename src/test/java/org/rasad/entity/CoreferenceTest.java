package org.rasad.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which mentions mean the same thing, in one article and over several. */
class CoreferenceTest {

  private static final String FALCON_BASE =
      "قصف قاعدة الصقر\n(S (VP (VBD قصف) (NP (NN قاعدة) (NP (DTNN الصقر)))))\n";

  @Test
  void takesADefiniteNounForTheLastThingOfItsKind() {
    Named found =
        Named.in(
            FALCON_BASE
                + "تقع القاعدة شرقا\n(S (VP (VBP تقع) (NP (DTNN القاعدة)) (NP (NN شرقا))))");

    assertEquals(found.id("قاعدة الصقر"), found.id("القاعدة"));
  }

  @Test
  void takesADefiniteNounForNothingOfAnotherKind() {
    Named found = Named.in(FALCON_BASE + "أغلق الميناء\n(S (VP (VBD أغلق) (NP (DTNN الميناء))))");

    assertNotEquals(found.id("قاعدة الصقر"), found.id("الميناء"));
  }

  @Test
  void takesTheNameWithoutItsHeadWordForTheSameThing() {
    Named found =
        Named.in(
            "قصف قاعدة هيموران\n(S (VP (VBD قصف) (NP (NN قاعدة) (NP (NNP هيموران)))))\n"
                + "غادر هيموران\n(S (VP (VBD غادر) (NP (NNP هيموران))))");

    assertEquals(found.id("قاعدة هيموران"), found.id("هيموران"));
  }

  @Test
  void takesPeopleOfTheSameWordForTheSame() {
    Named found =
        Named.in(
            """
            تجمع متظاهرون غاضبون
            (S (VP (VBD تجمع) (NP (NNS متظاهرون) (JJ غاضبون))))
            رحل المتظاهرون
            (S (VP (VBD رحل) (NP (DTNNS المتظاهرون))))
            """);

    assertEquals(found.id("متظاهرون غاضبون"), found.id("المتظاهرون"));
  }

  @Test
  void namesTheForcesOfAPronounByTheirOwner() {
    Named found =
        Named.in(
            """
            أعلنت قوات الدعم السريع أن مقاتليها انسحبوا
            (S (VP (VBD أعلنت) (NP (NN قوات) (NP (DTNN الدعم) (DTJJ السريع))) (SBAR (IN أن) (S (NP (NNS مقاتلي) (NP (PRP$ ها))) (VP (VBD انسحبوا))))))
            """);

    assertEquals("مقاتلي قوات الدعم السريع", found.entity("مقاتلي").label());
  }

  @Test
  void keepsPeopleOfDifferentWordsApart() {
    Named found =
        Named.in(
            """
            تجمع متظاهرون غاضبون
            (S (VP (VBD تجمع) (NP (NNS متظاهرون) (JJ غاضبون))))
            رحل المسلحون
            (S (VP (VBD رحل) (NP (DTNNS المسلحون))))
            """);

    assertNotEquals(found.id("متظاهرون غاضبون"), found.id("المسلحون"));
  }

  @ParameterizedTest(name = "{0} is {1}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ها | تركيا           | (NNP تركيا)                  | countries are feminine
          ه  | العراق          | (DTNNP العراق)               | but for a few
          ه  | الجيش           | (DTNN الجيش)                 | a group by its head noun
          ها | الحكومة التركية | (DTNN الحكومة) (DTJJ التركية) | also a feminine one
          هم | المسلحون        | (DTNNS المسلحون)             | people in the plural
          ها | القواعد         | (DTNN القواعد)               | the plural of things is feminine
          """)
  void takesAPronounForWhatAgreesWithIt(
      String pronoun, String words, String leaves, String reason) {
    Named found =
        Named.in(
            """
            دعا نزار الكبيسي %s وغادر%s
            (S (S (VP (VBD دعا) (NP (NNP نزار) (DTNNP الكبيسي)) (NP %s)))
               (CC و) (S (VP (VBD غادر) (NP (PRP %s)))))
            """
                .formatted(words, pronoun, leaves, pronoun));

    assertEquals(found.id(words), found.id(pronoun));
  }

  @Test
  void passesOverWhatDoesNotAgreeWithAPronoun() {
    Named found =
        Named.in(
            """
            دعا المسلحون تركيا وهددهم
            (S (S (VP (VBD دعا) (NP (DTNNS المسلحون)) (NP (NNP تركيا)))) (CC و) (S (VP (VBD هدد) (NP (PRP هم)))))
            """);

    assertEquals(found.id("المسلحون"), found.id("هم"));
  }

  @Test
  void looksForTheMeaningOfAPronounInTheSentenceBefore() {
    Named found =
        Named.in(
            """
            رحلت الحكومة التركية
            (S (VP (VBD رحلت) (NP (DTNN الحكومة) (DTJJ التركية))))
            دعاها
            (S (VP (VBD دعا) (NP (PRP ها))))
            """);

    assertEquals("o-tr-government", found.id("ها"));
  }

  @Test
  void takesSitesOfOneGroupForOne() {
    Named found =
        Named.in(
            """
            انسحب حزب العمال الكردستاني
            (S (VP (VBD انسحب) (NP (NN حزب) (NP (DTNN العمال)) (DTJJ الكردستاني))))
            مواقع حزب العمال الكردستاني
            (NP (NN مواقع) (NP (NN حزب) (NP (DTNN العمال)) (DTJJ الكردستاني)))
            مواقع للحزب
            (NP (NP (NN مواقع)) (PP (IN ل) (NP (DTNN الحزب))))
            """);

    assertEquals(found.id("مواقع حزب العمال الكردستاني"), found.id("مواقع للحزب"));
  }

  @Test
  void takesSitesOfOneGroupForOneThoughTheGroupIsNamedWithThemOnly() {
    Named found =
        Named.in(
            """
            مواقع حزب العمال الكردستاني
            (NP (NN مواقع) (NP (NN حزب) (NP (DTNN العمال)) (DTJJ الكردستاني)))
            مواقع للحزب
            (NP (NP (NN مواقع)) (PP (IN ل) (NP (DTNN الحزب))))
            """);

    assertEquals(found.id("مواقع حزب العمال الكردستاني"), found.id("مواقع للحزب"));
  }

  @Test
  void keepsSitesOfDifferentGroupsApart() {
    Named found =
        Named.in(
            """
            مواقع حزب العمال الكردستاني
            (NP (NN مواقع) (NP (NN حزب) (NP (DTNN العمال)) (DTJJ الكردستاني)))
            مواقع للبيشمركة
            (NP (NP (NN مواقع)) (PP (IN ل) (NP (DTNNP البيشمركة))))
            """);

    assertNotEquals(found.id("مواقع حزب العمال الكردستاني"), found.id("مواقع للبيشمركة"));
  }

  @Test
  void givesANameTheSameIdInEveryArticle() {
    assertEquals(
        Named.inArticle("a", FALCON_BASE).id("قاعدة الصقر"),
        Named.inArticle("b", FALCON_BASE).id("قاعدة الصقر"));
  }

  @Test
  void givesADescriptionAnIdForEachArticle() {
    String lines = "رحل مسلحون مجهولون\n(S (VP (VBD رحل) (NP (NNS مسلحون) (JJ مجهولون))))";

    assertNotEquals(
        Named.inArticle("a", lines).id("مسلحون مجهولون"),
        Named.inArticle("b", lines).id("مسلحون مجهولون"));
  }

  @Test
  void gathersTheNamesOfAThing() {
    Named found =
        Named.in(
            """
            قصف قاعدة عين الأسد
            (S (VP (VBD قصف) (NP (NN قاعدة) (NP (NN عين) (NP (DTNNP الأسد))))))
            غادر عين الأسد
            (S (VP (VBD غادر) (NP (NN عين) (NP (DTNNP الأسد)))))
            """);

    assertEquals(List.of("قاعدة عين الأسد", "عين الأسد"), found.entity("عين الأسد").names());
  }

  @Test
  void takesADefiniteNounWithAnAdjectiveForTheNamedThing() {
    Named found =
        Named.in(
            FALCON_BASE
                + "تقع القاعدة العسكرية شرقا\n(S (VP (VBP تقع) (NP (DTNN القاعدة) (DTJJ العسكرية)) (NP (NN شرقا))))");

    assertEquals(found.id("قاعدة الصقر"), found.id("القاعدة العسكرية"));
  }

  @Test
  void keepsBodiesOfDifferentAdjectivesApart() {
    Named found =
        Named.in(
            """
            اجتمعت لجنة الصقر
            (S (VP (VBD اجتمعت) (NP (NN لجنة) (NP (DTNN الصقر)))))
            رفضت اللجنة العسكرية
            (S (VP (VBD رفضت) (NP (DTNN اللجنة) (DTJJ العسكرية))))
            """);

    assertNotEquals(found.id("لجنة الصقر"), found.id("اللجنة العسكرية"));
  }

  @Test
  void findsTheNameThatADefiniteNounIsGivenLater() {
    Named found =
        Named.in("أغلقت القاعدة\n(S (VP (VBD أغلقت) (NP (DTNN القاعدة))))\n" + FALCON_BASE);

    assertEquals(found.id("قاعدة الصقر"), found.id("القاعدة"));
  }

  @Test
  void takesTheMembersOfAGroupMeantByANounForIt() {
    Named found =
        Named.in(
            """
            هاجم تنظيم داعش القرية
            (S (VP (VBD هاجم) (NP (NN تنظيم) (NP (NNP داعش))) (NP (DTNN القرية))))
            انسحب عناصر التنظيم
            (S (VP (VBD انسحب) (NP (NN عناصر) (NP (DTNN التنظيم)))))
            """);

    assertEquals(found.id("تنظيم داعش"), found.id("عناصر التنظيم"));
  }

  @Test
  void takesNoBrokenPluralForAnotherGroupOfItsKind() {
    Named found =
        Named.in(
            """
            هاجم تنظيم داعش القرية
            (S (VP (VBD هاجم) (NP (NN تنظيم) (NP (NNP داعش))) (NP (DTNN القرية))))
            انسحبت الفصائل
            (S (VP (VBD انسحبت) (NP (DTNN الفصائل))))
            """);

    assertNotEquals(found.id("تنظيم داعش"), found.id("الفصائل"));
  }

  @Test
  void prefersTheSubjectToAPlaceForAPronoun() {
    Named found =
        Named.in(
            """
            أعلنت الحكومة التركية في دهوك رفضها
            (S (VP (VBD أعلنت) (NP (DTNN الحكومة) (DTJJ التركية)) (PP (IN في) (NP (NNP دهوك))) (NP (NN رفض) (NP (PRP$ ها)))))
            """);

    assertEquals("o-tr-government", found.id("ها"));
  }

  @Test
  void takesNoNounForThePronounThatIsAttachedToIt() {
    Named found =
        Named.in(
            """
            أغلقت تركيا حدودها
            (S (VP (VBD أغلقت) (NP (NNP تركيا)) (NP (NN حدود) (NP (PRP$ ها)))))
            """);

    assertEquals("turkey", found.id("ها"));
  }

  @Test
  void takesAFemininePronounForAWoman() {
    Named found =
        Named.in(
            """
            دعا نزار الكبيسي الوزيرة فاطمة الدليمي وغادرت بلدتها
            (S (S (VP (VBD دعا) (NP (NNP نزار) (DTNNP الكبيسي)) (NP (NP (DTNN الوزيرة)) (NP (NNP فاطمة) (DTNNP الدليمي)))))
               (CC و) (S (VP (VBD غادرت) (NP (NN بلدة) (NP (PRP$ ها))))))
            """);

    assertEquals(found.id("الوزيرة فاطمة الدليمي"), found.id("ها"));
  }

  @Test
  void takesBothCasesOfAPluralForTheSame() {
    Named found =
        Named.in(
            """
            رحل مسلحون مجهولون
            (S (VP (VBD رحل) (NP (NNS مسلحون) (JJ مجهولون))))
            قصف مسلحين مجهولين
            (S (VP (VBD قصف) (NP (NNS مسلحين) (JJ مجهولين))))
            """);

    assertEquals(found.id("مسلحون مجهولون"), found.id("مسلحين مجهولين"));
  }

  @Test
  void takesTheBaseOfAPronounForTheNamedOne() {
    Named found =
        Named.in(
            FALCON_BASE
                + """
                غادر الجيش قاعدته
                (S (VP (VBD غادر) (NP (DTNN الجيش)) (NP (NN قاعدت) (NP (PRP$ ه)))))
                """);

    assertEquals(found.id("قاعدة الصقر"), found.id("قاعدت"));
  }

  @Test
  void writesWhatAPronounFollowsAsItStandsAlone() {
    Named found =
        Named.in(
            """
            غادرت البيشمركة بلدتها
            (S (VP (VBD غادرت) (NP (DTNNP البيشمركة)) (NP (NN بلدت) (NP (PRP$ ها)))))
            """);

    assertEquals("بلدة البيشمركة", found.entity("بلدت").label());
  }

  @Test
  void takesRebelsForTheGroupTheTextIsAbout() {
    Named found =
        Named.in(
            """
            هاجم تنظيم داعش القرية
            (S (VP (VBD هاجم) (NP (NN تنظيم) (NP (NNP داعش))) (NP (DTNN القرية))))
            انسحب المتمردون
            (S (VP (VBD انسحب) (NP (DTNNS المتمردون))))
            """);

    assertEquals(found.id("تنظيم داعش"), found.id("المتمردون"));
  }

  @Test
  void takesOthersForNoneThatAreMeantAgain() {
    Named found =
        Named.in(
            """
            تجمع متظاهرون غاضبون
            (S (VP (VBD تجمع) (NP (NNS متظاهرون) (JJ غاضبون))))
            وصل متظاهرون آخرون
            (S (VP (VBD وصل) (NP (NNS متظاهرون) (JJ آخرون))))
            رحل المتظاهرون
            (S (VP (VBD رحل) (NP (DTNNS المتظاهرون))))
            """);

    assertEquals(found.id("متظاهرون غاضبون"), found.id("المتظاهرون"));
  }
}
