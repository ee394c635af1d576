package org.rasad.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that mean two things. */
class PairReferenceTest {

  private static final String TWO_STATES =
      "زار العراق تركيا\n(S (VP (VBD زار) (NP (DTNNP العراق)) (NP (NNP تركيا))))\n";

  @Test
  void takesTheTwoSidesForTheLastTwoStates() {
    Named found = Named.in(TWO_STATES + "اتفق الجانبان\n(S (VP (VBD اتفق) (NP (DTNN الجانبان))))");

    assertEquals(List.of("iraq", "turkey"), found.ids("الجانبان"));
  }

  @Test
  void takesTwoSidesOfNationalitiesForTheirStates() {
    Named found =
        Named.in(
            """
            اتفق الجانبان العراقي والتركي
            (S (VP (VBD اتفق) (NP (NP (DTNN الجانبان)) (ADJP (DTJJ العراقي) (CC و) (DTJJ التركي)))))
            """);

    assertEquals(List.of("iraq", "turkey"), found.ids("الجانبان العراقي"));
  }

  @Test
  void takesOneNounOfTwoNationalitiesForTwo() {
    Named found =
        Named.in(
            """
            انسحبت القوات التركية والروسية
            (S (VP (VBD انسحبت) (NP (NP (DTNNS القوات)) (ADJP (DTJJ التركية) (CC و) (DTJJ الروسية)))))
            """);

    assertEquals(List.of("turkish-army", "russian-army"), found.ids("القوات التركية"));
  }

  @Test
  void takesTwoPostsForThePersonsWhoHoldThem() {
    Named found =
        Named.in(
            """
            التقى الوزير هاني الدليمي والوزير نزار الكبيسي العقيد سامر الجبوري
            (S (VP (VBD التقى) (NP (NP (NP (DTNN الوزير)) (NP (NNP هاني) (DTNNP الدليمي))) (CC و) (NP (NP (DTNN الوزير)) (NP (NNP نزار) (DTNNP الكبيسي)))) (NP (NP (DTNN العقيد)) (NP (NNP سامر) (DTNNP الجبوري)))))
            غادر الوزيران
            (S (VP (VBD غادر) (NP (DTNN الوزيران))))
            """);

    assertEquals(
        List.of(found.id("الوزير هاني الدليمي"), found.id("الوزير نزار الكبيسي")),
        found.ids("الوزيران"));
  }

  @Test
  void takesADualForTheTwoThingsNamedSo() {
    Named found =
        Named.in(
            """
            قصف قاعدة الصقر وقاعدة النسر
            (S (VP (VBD قصف) (NP (NP (NN قاعدة) (NP (DTNN الصقر))) (CC و) (NP (NN قاعدة) (NP (DTNN النسر))))))
            أغلقت القاعدتان
            (S (VP (VBD أغلقت) (NP (DTNNS القاعدتان))))
            """);

    assertEquals(List.of(found.id("قاعدة الصقر"), found.id("قاعدة النسر")), found.ids("القاعدتان"));
  }

  @Test
  void readsTheDualPronoun() {
    Named found =
        Named.in(
            TWO_STATES
                + """
                قصف جيش جارهما
                (S (VP (VBD قصف) (NP (NN جيش) (NP (NN جار) (NP (PRP$ هما))))))
                """);

    assertEquals(List.of("iraq", "turkey"), found.ids("هما"));
  }
}
