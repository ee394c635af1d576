package org.rasad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Which events of a sentence have its date. What the words of dates mean: DateValuesTest. */
class DatesTest {

  @Test
  void givesTheWordsOfTheDate() {
    EventDate date =
        Told.by(
                """
                هاجم الجيش البلدة أمس الثلاثاء
                (S (VP (VBD هاجم) (NP (DTNN الجيش)) (NP (DTNN البلدة)) (NP (NN أمس) (NP (DTNN الثلاثاء)))))
                """)
            .event("هاجم")
            .date();

    assertNotNull(date);
    assertEquals("أمس الثلاثاء", date.text());
  }

  @Test
  void takesTheDateOfAnAnnouncementForNoneOfTheEvent() {
    Told told =
        Told.by(
            """
            أعلن الحزب أمس أن الجيش هاجم البلدة
            (S (VP (VBD أعلن) (NP (DTNN الحزب)) (NP (NN أمس)) (SBAR (IN أن) (S (NP (DTNN الجيش)) (VP (VBD هاجم) (NP (DTNN البلدة)))))))
            """);

    assertNull(told.event("هاجم").date());
  }

  @Test
  void takesTheDateInTheReportedClauseForThatOfTheEvent() {
    Told told =
        Told.by(
            """
            أعلن الحزب أن الجيش هاجم البلدة أمس
            (S (VP (VBD أعلن) (NP (DTNN الحزب)) (SBAR (IN أن) (S (NP (DTNN الجيش)) (VP (VBD هاجم) (NP (DTNN البلدة)) (NP (NN أمس)))))))
            """);

    assertNotNull(told.event("هاجم").date());
  }

  @Test
  void givesTheDateOfTheLightVerbToItsNoun() {
    Told told =
        Told.by(
            """
            شن الفصيل أمس هجوما على القاعدة
            (S (VP (VBD شن) (NP (DTNN الفصيل)) (NP (NN أمس)) (NP (NN هجوما)) (PP (IN على) (NP (DTNN القاعدة)))))
            """);

    assertNotNull(told.event("هجوما").date());
  }

  @Test
  void givesADateToTheVerbJoinedToItsOwn() {
    Told told =
        Told.by(
            """
            هاجم الجيش البلدة أمس واعتقل مسلحين
            (S (S (VP (VBD هاجم) (NP (DTNN الجيش)) (NP (DTNN البلدة)) (NP (NN أمس)))) (CC و) (S (VP (VBD اعتقل) (NP (NNS مسلحين)))))
            """);

    assertEquals("2031-05-13", date(told, "اعتقل"));
  }

  @Test
  void givesNoDateToAClauseThatOnlyFollows() {
    Told told =
        Told.by(
            """
            هاجم الجيش البلدة أمس بعد أن اعتقل مسلحين
            (S (VP (VBD هاجم) (NP (DTNN الجيش)) (NP (DTNN البلدة)) (NP (NN أمس)) (NP (NN بعد) (SBAR (IN أن) (S (VP (VBD اعتقل) (NP (NNS مسلحين))))))))
            """);

    assertNull(told.event("اعتقل").date());
  }

  @Test
  void keepsTheDateThatAJoinedVerbHasItself() {
    Told told =
        Told.by(
            """
            هاجم الجيش البلدة أمس واعتقل اليوم مسلحين
            (S (S (VP (VBD هاجم) (NP (DTNN الجيش)) (NP (DTNN البلدة)) (NP (NN أمس)))) (CC و) (S (VP (VBD اعتقل) (NP (DTNN اليوم)) (NP (NNS مسلحين)))))
            """);

    assertEquals("2031-05-14", date(told, "اعتقل"));
  }

  @Test
  void givesTheDateOfARelativeClauseToItsNoun() {
    Told told =
        Told.by(
            """
            دان الوزير الهجوم الذي وقع الثلاثاء في المدينة
            (S (VP (VBD دان) (NP (DTNN الوزير)) (NP (NP (DTNN الهجوم)) (SBAR (WHNP (WP الذي)) (S (VP (VBD وقع) (NP (DTNN الثلاثاء)) (PP (IN في) (NP (DTNN المدينة)))))))))
            """);

    assertEquals("2031-05-13", date(told, "الهجوم"));
    assertNull(told.event("دان").date());
  }

  @Test
  void givesTheDateOfAnUnknownVerbInARelativeClauseToNoneOutsideIt() {
    Told told =
        Told.by(
            """
            هاجم الجيش مخيما وصل إليه النازحون أمس
            (S (VP (VBD هاجم) (NP (DTNN الجيش)) (NP (NP (NN مخيما)) (SBAR (S (VP (VBD وصل) (PP (IN إلي) (NP (PRP ه))) (NP (DTNNS النازحون)) (NP (NN أمس))))))))
            """);

    assertNull(told.event("هاجم").date());
  }

  @Test
  void givesTheDateOfAParticipleToItsNoun() {
    Told told =
        Told.by(
            """
            خرق الجيش الهدنة المعلنة عام 2029
            (S (VP (VBD خرق) (NP (DTNN الجيش)) (NP (NP (DTNN الهدنة)) (ADJP (DTJJ المعلنة) (NP (NN عام) (NP (CD 2029)))))))
            """);

    assertNull(told.event("خرق").date());
  }

  @Test
  void givesTheDateOfADelayToNoPlan() {
    Told told =
        Told.by(
            """
            أرجأت الحكومة أمس سحب القوات من القاعدة
            (S (VP (VBD أرجأت) (NP (DTNN الحكومة)) (NP (NN أمس)) (NP (NN سحب) (NP (DTNNS القوات)) (PP (IN من) (NP (DTNN القاعدة))))))
            """);

    assertNull(told.event("سحب").date());
  }

  @Test
  void givesADateThatLiesAheadToThePlanAndNotToTheThreat() {
    Told told =
        Told.by(
            """
            هدد الحزب بقصف القاعدة غدا
            (S (VP (VBD هدد) (NP (DTNN الحزب)) (PP (IN ب) (NP (NN قصف) (NP (DTNN القاعدة)))) (NP (NN غدا))))
            """);

    assertNull(told.event("هدد").date());
    assertEquals("2031-05-15", date(told, "قصف"));
  }

  @Test
  void givesTheDateBetweenCommasToTheVerb() {
    Told told =
        Told.by(
            """
            هاجم الجيش، ردا على قصف البلدة، الثلاثاء، القاعدة
            (S (VP (VBD هاجم) (NP (DTNN الجيش)) (PUNC ،) (NP (NN ردا) (PP (IN على) (NP (NN قصف) (NP (DTNN البلدة) (PUNC ،) (NP (DTNN الثلاثاء)))))) (PUNC ،) (NP (DTNN القاعدة))))
            """);

    assertEquals("2031-05-13", date(told, "هاجم"));
    assertNull(told.event("قصف").date());
  }

  @Test
  void givesTheDateOfAnAnnouncedDeedInOneWordToIt() {
    Told told =
        Told.by(
            """
            أعلن الحزب قصف القاعدة أمس
            (S (VP (VBD أعلن) (NP (DTNN الحزب)) (NP (NN قصف) (NP (DTNN القاعدة))) (NP (NN أمس))))
            """);

    assertEquals("2031-05-13", date(told, "قصف"));
  }

  @Test
  void sharesTheDateWithWhatWentOnMeanwhile() {
    Told told =
        Told.by(
            """
            اتفق الوزيران أمس خلال زيارة إلى بغداد على التعاون
            (S (VP (VBD اتفق) (NP (NN الوزيران)) (NP (NN أمس)) (NP (NN خلال) (NP (NP (NN زيارة)) (PP (IN إلى) (NP (NNP بغداد))))) (PP (IN على) (NP (DTNN التعاون)))))
            """);

    assertEquals("2031-05-13", date(told, "زيارة"));
  }

  @Test
  void sharesTheDateWithAClauseOfTheSameTime() {
    Told told =
        Told.by(
            """
            قتل جندي أمس عندما هاجم مسلحون القاعدة
            (S (VP (VBD قتل) (NP (NN جندي)) (NP (NN أمس)) (NP (NN عند) (SBAR (IN ما) (S (VP (VBD هاجم) (NP (NNS مسلحون)) (NP (DTNN القاعدة))))))))
            """);

    assertEquals("2031-05-13", date(told, "قتل"));
    assertEquals("2031-05-13", date(told, "هاجم"));
  }

  @Test
  void takesTheEndOfATimeForNoDayOfWhatHappened() {
    Told told =
        Told.by(
            """
            حاصر الجيش البلدة حتى الثلاثاء
            (S (VP (VBD حاصر) (NP (DTNN الجيش)) (NP (DTNN البلدة)) (PP (IN حتى) (NP (DTNN الثلاثاء)))))
            """);

    assertNull(told.event("حاصر").date());
  }

  @Test
  void givesTheDateOfAMeetingToWhatItServes() {
    Told told =
        Told.by(
            """
            اجتمع الوزير أمس مع السفير لمناقشة الاتفاق
            (S (VP (VBD اجتمع) (NP (DTNN الوزير)) (NP (NN أمس)) (PP (IN مع) (NP (DTNN السفير))) (PP (IN ل) (NP (NN مناقشة) (NP (DTNN الاتفاق))))))
            """);

    assertEquals("2031-05-13", date(told, "اجتمع"));
    assertEquals("2031-05-13", date(told, "مناقشة"));
  }

  @Test
  void givesTheDateOfForceToTheProtestThatMetIt() {
    Told told =
        Told.by(
            """
            قمعت الشرطة أمس مظاهرة في بغداد
            (S (VP (VBD قمعت) (NP (DTNN الشرطة)) (NP (NN أمس)) (NP (NP (NN مظاهرة)) (PP (IN في) (NP (NNP بغداد))))))
            """);

    assertEquals("2031-05-13", date(told, "مظاهرة"));
  }

  @Test
  void givesTheDateToTheNounJoinedRightAfterIt() {
    Told told =
        Told.by(
            """
            انسحب الجيش بعد قصف القاعدة عام 2029 وتدمير المخيم
            (S (VP (VBD انسحب) (NP (DTNN الجيش)) (NP (NN بعد) (NP (NP (NN قصف) (NP (DTNN القاعدة)) (NP (NN عام) (NP (CD 2029)))) (CC و) (NP (NN تدمير) (NP (DTNN المخيم)))))))
            """);

    assertEquals("2029", date(told, "قصف"));
    assertEquals("2029", date(told, "تدمير"));
    assertNull(told.event("انسحب").date());
  }

  @Test
  void givesAYearToWhatIsToldToHaveGoneBeforeInIt() {
    Told told =
        Told.by(
            """
            في عام 2029، وبعد قصف القاعدة، انسحب الجيش
            (S (PP (IN في) (NP (NN عام) (NP (CD 2029)))) (PUNC ،) (CC و) (NP (NN بعد) (NP (NN قصف) (NP (DTNN القاعدة)))) (PUNC ،) (VP (VBD انسحب) (NP (DTNN الجيش))))
            """);

    assertEquals("2029", date(told, "قصف"));
  }

  @Test
  void givesTheDateToTheClauseOfTimeThatExplainsIt() {
    Told told =
        Told.by(
            """
            يعود الخلاف إلى عام 2029، عندما قصف الجيش القاعدة
            (S (VP (VBP يعود) (NP (DTNN الخلاف)) (PP (IN إلى) (NP (NN عام) (NP (CD 2029)))) (PUNC ،) (NP (NN عند) (SBAR (IN ما) (S (VP (VBD قصف) (NP (DTNN الجيش)) (NP (DTNN القاعدة))))))))
            """);

    assertEquals("2029", date(told, "قصف"));
  }

  @Test
  void takesAPlaceForNoClauseOfTime() {
    Told told =
        Told.by(
            """
            هاجم الجيش القاعدة أمس عند بلدة يحاصرها الحزب
            (S (VP (VBD هاجم) (NP (DTNN الجيش)) (NP (DTNN القاعدة)) (NP (NN أمس)) (NP (NN عند) (NP (NP (NN بلدة)) (SBAR (S (VP (VBP يحاصر) (NP (PRP ها)) (NP (DTNN الحزب)))))))))
            """);

    assertEquals("2031-05-13", date(told, "هاجم"));
    assertNull(told.event("يحاصر").date());
  }

  @Test
  void givesTheDateOfAnObservationToWhatWasObserved() {
    Told told =
        Told.by(
            """
            رصد الحزب أمس غارات على القاعدة
            (S (VP (VBD رصد) (NP (DTNN الحزب)) (NP (NN أمس)) (NP (NP (NNS غارات)) (PP (IN على) (NP (DTNN القاعدة))))))
            """);

    assertEquals("2031-05-13", date(told, "غارات"));
  }

  @Test
  void keepsTheDateOfAnAnnouncementFromWhatFollowsIt() {
    Told told =
        Told.by(
            """
            أعلن الحزب أمس غارات على القاعدة
            (S (VP (VBD أعلن) (NP (DTNN الحزب)) (NP (NN أمس)) (NP (NP (NNS غارات)) (PP (IN على) (NP (DTNN القاعدة))))))
            """);

    assertNull(told.event("غارات").date());
  }

  @Test
  void givesTheDateAfterWhatWentBeforeToIt() {
    Told told =
        Told.by(
            """
            هاجم الجيش البلدة بعد مقتل جندي العام الماضي
            (S (VP (VBD هاجم) (NP (DTNN الجيش)) (NP (DTNN البلدة)) (NP (NN بعد) (NP (NN مقتل) (NP (NN جندي)))) (NP (DTNN العام) (DTJJ الماضي))))
            """);

    assertEquals("2030", date(told, "مقتل"));
    assertNull(told.event("هاجم").date());
  }

  @Test
  void keepsTheDateOfAnAttackFromAKillingToldBesides() {
    Told told =
        Told.by(
            """
            هاجم مسلحون القاعدة أمس كما قتل جندي
            (S (VP (VBD هاجم) (NP (NNS مسلحون)) (NP (DTNN القاعدة)) (NP (NN أمس)) (PP (IN ك) (SBAR (IN ما) (S (VP (VBN قتل) (NP (NN جندي))))))))
            """);

    assertEquals("2031-05-13", date(told, "هاجم"));
    assertNull(told.event("قتل").date());
  }

  @Test
  void givesTheDateOfTheClauseToAParticipleSetOff() {
    Told told =
        Told.by(
            """
            هاجم الجيش، مسنودا بالحزب، الثلاثاء، القاعدة
            (S (VP (VBD هاجم) (NP (DTNN الجيش)) (PUNC ،) (S (VP (VN مسنودا) (PP (IN ب) (NP (NP (DTNN الحزب)) (PUNC ،) (NP (DTNN الثلاثاء)))))) (PUNC ،) (NP (DTNN القاعدة))))
            """);

    assertEquals("2031-05-13", date(told, "مسنودا"));
  }

  @Test
  void takesTheSecondOfTwoNamesForNoVerb() {
    Told told =
        Told.by(
            """
            هاجم الجيش القاعدة بين حمص وتدمر الثلاثاء
            (S (S (VP (VBD هاجم) (NP (DTNN الجيش)) (NP (DTNN القاعدة)) (NP (NN بين) (NP (NNP حمص))))) (CC و) (S (VP (VBP تدمر) (NP (DTNN الثلاثاء)))))
            """);

    assertEquals("2031-05-13", date(told, "هاجم"));
  }

  @Test
  void tellsWhetherTheDateIsWorkedOut() {
    assertFalse(dateOf("في 3 مارس 2030", "(PP (IN في) (NP (CD 3) (NN مارس) (CD 2030)))").derived());
    assertTrue(dateOf("في 3 مارس", "(PP (IN في) (NP (CD 3) (NN مارس)))").derived());
  }

  private static EventDate dateOf(String words, String tree) {
    EventDate date =
        Told.by(
                "هاجم الجيش البلدة "
                    + words
                    + "\n(S (VP (VBD هاجم) (NP (DTNN الجيش)) (NP (DTNN البلدة)) "
                    + tree
                    + "))")
            .event("هاجم")
            .date();
    assertNotNull(date);
    return date;
  }

  private static String date(Told told, String trigger) {
    EventDate date = told.event(trigger).date();
    assertNotNull(date, trigger);
    return date.value();
  }
}
