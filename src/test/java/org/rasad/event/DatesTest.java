package org.rasad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When what is told happened, for an article of Wednesday, 14 May 2031. */
class DatesTest {

  @ParameterizedTest(name = "{0} is {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          في 3 مارس 2030       | (PP (IN في) (NP (CD 3) (NN مارس) (CD 2030)))          | 2030-03-03 | in full
          في 10 كانون الثاني/يناير 2031 | (PP (IN في) (NP (CD 10) (NNP كانون) (ADJ_NUM الثاني) (PUNC /) (NN يناير) (CD 2031))) | 2031-01-10 | two names of one month
          في 10 كانون الثاني (يناير) 2031 | (PP (IN في) (NP (CD 10) (NNP كانون) (ADJ_NUM الثاني) (PUNC -LRB-) (NN يناير) (PUNC -RRB-) (CD 2031))) | 2031-01-10 | the second in brackets
          في 12/1/2031         | (PP (IN في) (NP (CD 12/1/2031)))                      | 2031-01-12 | in digits
          في الخامس من أيار    | (PP (IN في) (NP (NP (ADJ_NUM الخامس)) (PP (IN من) (NP (NNP أيار))))) | 2031-05-05 | the day as a word
          في 20 أبريل          | (PP (IN في) (NP (CD 20) (NN أبريل)))                  | 2031-04-20 | a month before that of the publication
          في 20 سبتمبر         | (PP (IN في) (NP (CD 20) (NN سبتمبر)))                 | 2030-09-20 | a later month is one of the year before
          في 20 سبتمبر المقبل  | (PP (IN في) (NP (CD 20) (NN سبتمبر) (DTJJ المقبل)))   | 2031-09-20 | unless it is to come
          أمس                  | (NP (NN أمس))                                         | 2031-05-13 | the day before
          أمس الثلاثاء         | (NP (NN أمس) (NP (DTNN الثلاثاء)))                    | 2031-05-13 | one day said twice
          اليوم                | (NP (DTNN اليوم))                                     | 2031-05-14 | the day itself
          أول أمس              | (NP (JJ أول) (NP (NN أمس)))                           | 2031-05-12 | two days before
          الأربعاء             | (NP (DTNN الأربعاء))                                  | 2031-05-14 | the weekday of the publication
          الخميس               | (NP (DTNN الخميس))                                    | 2031-05-08 | the last such weekday
          الأربعاء الماضي      | (NP (DTNN الأربعاء) (DTJJ الماضي))                    | 2031-05-07 | the past one is not the day itself
          الخميس المقبل        | (NP (DTNN الخميس) (DTJJ المقبل))                      | 2031-05-15 | the coming one
          يوم الجمعة 9 مايو    | (NP (NN يوم) (NP (DTNN الجمعة)) (NP (CD 9) (NN مايو))) | 2031-05-09 | a weekday with the day of the month
          الشهر الماضي         | (NP (DTNN الشهر) (DTJJ الماضي))                       | 2031-04    | a month stays a month
          في مارس              | (PP (IN في) (NP (NN مارس)))                           | 2031-03    | a name of a month stays a month
          في مارس 2029         | (PP (IN في) (NP (NN مارس) (CD 2029)))                 | 2029-03    | with its year
          العام الماضي         | (NP (DTNN العام) (DTJJ الماضي))                       | 2030       | a year stays a year
          عام 2029             | (NP (NN عام) (CD 2029))                               | 2029       | after its word
          في 2029              | (PP (IN في) (NP (CD 2029)))                           | 2029       | four digits after في
          في العاشر من الشهر الجاري | (PP (IN في) (NP (NP (ADJ_NUM العاشر)) (PP (IN من) (NP (DTNN الشهر) (DTJJ الجاري))))) | 2031-05-10 | a day of this month
          في 31 نيسان          | (PP (IN في) (NP (CD 31) (NNP نيسان)))                 |            | there is no such day
          منذ الأحد            | (PP (IN منذ) (NP (DTNN الأحد)))                       |            | since is no date
          منذ مارس 2029        | (PP (IN منذ) (NP (NN مارس) (CD 2029)))                |            | nor with a month
          """)
  void readsTheDate(String words, String tree, @Nullable String expected, String reason) {
    EventDate date =
        Told.by(
                "هاجم الجيش البلدة "
                    + words
                    + "\n"
                    + "(S (VP (VBD هاجم) (NP (DTNN الجيش)) (NP (DTNN البلدة)) "
                    + tree
                    + "))")
            .event("هاجم")
            .date();

    assertEquals(expected, date == null ? null : date.value());
  }

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
  void givesADateToTheEventOfItsClauseOnly() {
    Told told =
        Told.by(
            """
            هاجم الجيش البلدة أمس واعتقل مسلحين
            (S (S (VP (VBD هاجم) (NP (DTNN الجيش)) (NP (DTNN البلدة)) (NP (NN أمس)))) (CC و) (S (VP (VBD اعتقل) (NP (NNS مسلحين)))))
            """);

    assertNull(told.event("اعتقل").date());
  }
}
