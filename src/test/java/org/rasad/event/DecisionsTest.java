package org.rasad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Status;

/** What the guidelines of annotation decided of cases that could be read in several ways. */
class DecisionsTest {

  private static final String CLAIM =
      """
      تبنى الفصيل الهجوم على القاعدة
      (S (VP (VBD تبنى) (NP (DTNN الفصيل)) (NP (NP (DTNN الهجوم)) (PP (IN على) (NP (DTNN القاعدة))))))
      """;

  private static final String INVITATION =
      """
      دعت الحكومة الوفد إلى زيارة تركيا
      (S (VP (VBD دعت) (NP (DTNN الحكومة)) (NP (DTNN الوفد)) (PP (IN إلى) (NP (NN زيارة) (NP (NNP تركيا))))))
      """;

  private static final String ANNOUNCED_WITHDRAWAL =
      """
      أعلن الجيش الانسحاب من القاعدة
      (S (VP (VBD أعلن) (NP (DTNN الجيش)) (NP (NP (DTNN الانسحاب)) (PP (IN من) (NP (DTNN القاعدة))))))
      """;

  private static final String PLANNED_WITHDRAWAL =
      """
      يخطط الجيش لانسحاب من القاعدة
      (S (VP (VBP يخطط) (NP (DTNN الجيش)) (PP (IN ل) (NP (NP (NN انسحاب)) (PP (IN من) (NP (DTNN القاعدة)))))))
      """;

  private static final String WARNING =
      """
      حذر الحزب من مهاجمة القاعدة
      (S (VP (VBD حذر) (NP (DTNN الحزب)) (PP (IN من) (NP (NN مهاجمة) (NP (DTNN القاعدة))))))
      """;

  private static final String ANSWER =
      """
      هدد الحزب بالرد على الهجوم
      (S (VP (VBD هدد) (NP (DTNN الحزب)) (PP (IN ب) (NP (NP (DTNN الرد)) (PP (IN على) (NP (DTNN الهجوم)))))))
      """;

  @Test
  void takesTheClaimantForTheAttacker() {
    assertEquals(List.of("الفصيل"), Told.by(CLAIM).actors("الهجوم"));
  }

  @Test
  void takesTheClaimantForTheSource() {
    assertEquals(List.of("الفصيل"), Told.by(CLAIM).sources("الهجوم"));
  }

  @Test
  void takesAnInvitationForARequest() {
    assertEquals(EventType.REQUEST, Told.by(INVITATION).event("دعت").type());
  }

  @Test
  void takesWhatIsInvitedToForHypothetical() {
    assertEquals(Status.HYPOTHETICAL, Told.by(INVITATION).event("زيارة").status());
  }

  @Test
  void takesAVisitedCountryForTheRecipient() {
    assertEquals(List.of("تركيا"), Told.by(INVITATION).recipients("زيارة"));
  }

  @Test
  void takesAnAnnouncedWithdrawalForAConcession() {
    assertEquals(EventType.CONCEDE, Told.by(ANNOUNCED_WITHDRAWAL).event("أعلن").type());
  }

  @Test
  void tellsTheAnnouncedWithdrawalAsARetreatToCome() {
    assertEquals(Status.FUTURE, Told.by(ANNOUNCED_WITHDRAWAL).event("الانسحاب").status());
  }

  @Test
  void takesAPlannedWithdrawalForARetreatAlone() {
    assertEquals(List.of("انسحاب"), Told.by(PLANNED_WITHDRAWAL).triggers());
  }

  @Test
  void takesThePlannedForFuture() {
    assertEquals(Status.FUTURE, Told.by(PLANNED_WITHDRAWAL).event("انسحاب").status());
  }

  @Test
  void takesTheForcesWhoseStayShouldEndForTheActor() {
    Told told =
        Told.by(
            """
            طالب الحزب بإنهاء وجود القوات التركية في كركوك
            (S (VP (VBD طالب) (NP (DTNN الحزب)) (PP (IN ب) (NP (NN إنهاء) (NP (NP (NN وجود) (NP (DTNNS القوات) (DTJJ التركية))) (PP (IN في) (NP (NNP كركوك))))))))
            """);

    assertEquals(List.of("الجيش التركي"), told.actors("إنهاء"));
  }

  @Test
  void takesBothSidesOfAClashForActors() {
    Told told =
        Told.by(
            """
            اندلعت اشتباكات بين الجيش والفصيل في كركوك
            (S (VP (VBD اندلعت) (NP (NP (NNS اشتباكات)) (NP (NN بين) (NP (DTNN الجيش) (CC و) (DTNN الفصيل)))) (PP (IN في) (NP (NNP كركوك)))))
            """);

    assertEquals(List.of("الجيش", "الفصيل"), told.actors("اشتباكات"));
  }

  @Test
  void takesTheBlamedForTheAttacker() {
    Told told =
        Told.by(
            """
            حمل الحزب الحكومة مسؤولية الهجوم على القاعدة
            (S (VP (VBD حمل) (NP (DTNN الحزب)) (NP (DTNN الحكومة)) (NP (NN مسؤولية) (NP (NP (DTNN الهجوم)) (PP (IN على) (NP (DTNN القاعدة)))))))
            """);

    assertEquals(List.of("الحكومة"), told.actors("الهجوم"));
  }

  @Test
  void takesThoseWhoRejectAnAttackForNoAttackers() {
    Told told =
        Told.by(
            """
            رفضت تركيا قصف البلدة
            (S (VP (VBD رفضت) (NP (NNP تركيا)) (NP (NN قصف) (NP (DTNN البلدة)))))
            """);

    assertEquals(List.of(), told.actors("قصف"));
  }

  @Test
  void takesThoseWhoWarnForNoAttackers() {
    assertEquals(List.of(), Told.by(WARNING).actors("مهاجمة"));
  }

  @Test
  void takesAThreatenedAnswerForAnAssaultToCome() {
    assertEquals(Status.FUTURE, Told.by(ANSWER).event("الرد").status());
  }

  @Test
  void tellsNoEventOfTheAttackThatIsAnswered() {
    assertEquals(List.of("هدد", "الرد"), Told.by(ANSWER).triggers());
  }

  @Test
  void takesAProtestersRoadBlockForAProtest() {
    Told told =
        Told.by(
            """
            قطع المتظاهرون الطريق في كركوك
            (S (VP (VBD قطع) (NP (DTNNS المتظاهرون)) (NP (DTNN الطريق)) (PP (IN في) (NP (NNP كركوك)))))
            """);

    assertEquals(EventType.PROTEST, told.event("قطع").type());
  }

  @Test
  void takesASummonedAmbassadorForARequest() {
    Told told =
        Told.by(
            """
            استدعت الحكومة السفير التركي
            (S (VP (VBD استدعت) (NP (DTNN الحكومة)) (NP (DTNN السفير) (DTJJ التركي))))
            """);

    assertEquals(EventType.REQUEST, told.event("استدعت").type());
  }

  @Test
  void takesABrokenTruceForAnAssault() {
    Told told =
        Told.by(
            """
            انتهك الجيش الهدنة في كركوك
            (S (VP (VBD انتهك) (NP (DTNN الجيش)) (NP (DTNN الهدنة)) (PP (IN في) (NP (NNP كركوك)))))
            """);

    assertEquals(EventType.ASSAULT, told.event("انتهك").type());
  }

  @Test
  void takesAircraftWithANationalityForTheAirForce() {
    Told told =
        Told.by(
            """
            طائرات حربية تركية تقصف البلدة
            (S (NP (NNS طائرات) (JJ حربية) (JJ تركية)) (VP (VBP تقصف) (NP (DTNN البلدة))))
            """);

    assertEquals(List.of("القوات الجوية التركية"), told.actors("تقصف"));
  }

  @Test
  void takesSanctionsOnWhomTheyAreLaid() {
    Told told =
        Told.by(
            """
            فرضت تركيا عقوبات على الحزب
            (S (VP (VBD فرضت) (NP (NNP تركيا)) (NP (NNS عقوبات)) (PP (IN على) (NP (DTNN الحزب)))))
            """);

    assertEquals(List.of("الحزب"), told.recipients("عقوبات"));
  }

  @Test
  void deniesWhatIsCarriedByADeniedVerb() {
    Told told =
        Told.by(
            """
            لم يشن الفصيل هجوما على القاعدة
            (S (VP (PRT (RP لم)) (VP (VBP يشن) (NP (DTNN الفصيل)) (NP (NN هجوما)) (PP (IN على) (NP (DTNN القاعدة))))))
            """);

    assertEquals(Status.NEGATED, told.event("هجوما").status());
  }

  @Test
  void takesThePlaceLeftFromAPronoun() {
    Told told =
        Told.by(
            """
            هاجم الفصيل القاعدة وانسحب منها
            (S (S (VP (VBD هاجم) (NP (DTNN الفصيل)) (NP (DTNN القاعدة)))) (CC و) (S (VP (VBD انسحب) (PP (IN من) (NP (PRP ها))))))
            """);

    assertEquals(List.of("القاعدة"), told.places("انسحب"));
  }

  @Test
  void takesThoseSetFreeForTheRecipient() {
    Told told =
        Told.by(
            """
            أطلقت الحكومة سراح المعتقلين
            (S (VP (VBD أطلقت) (NP (DTNN الحكومة)) (NP (NN سراح) (NP (DTNNS المعتقلين)))))
            """);

    assertEquals(List.of("المعتقلين"), told.recipients("سراح"));
  }

  @Test
  void takesWhatIsTalkedAboutForHypothetical() {
    Told told =
        Told.by(
            """
            بحث الوفد مع الحكومة انسحاب القوات التركية
            (S (VP (VBD بحث) (NP (DTNN الوفد)) (NP (NN مع) (NP (DTNN الحكومة))) (NP (NN انسحاب) (NP (DTNNS القوات) (DTJJ التركية)))))
            """);

    assertEquals(Status.HYPOTHETICAL, told.event("انسحاب").status());
  }
}
