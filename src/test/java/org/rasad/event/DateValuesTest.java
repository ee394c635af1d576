package org.rasad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the words of dates mean in an article of Wednesday, 14 May 2031.
 *
 * <p>The words are written token by token: {@code +} joins a token to the next, {@code _} stands
 * before a tag that the letters do not tell.
 */
class DateValuesTest {

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          في 3 مارس 2030                            | 2030-03-03 | in full
          في 10 كانون الثاني / يناير 2031           | 2031-01-10 | two names of one month
          في 10 كانون الثاني ( يناير ) 2031         | 2031-01-10 | the second in brackets
          في ( كانون الثاني ) يناير 2031            | 2031-01    | the first in brackets
          في 12 جانفي 2031                          | 2031-01-12 | Maghrebi name
          في 9 غشت 2030                             | 2030-08-09 | Moroccan name
          في 12/1/2031                              | 2031-01-12 | in digits, the day first
          في 2031-01-12                             | 2031-01-12 | in digits, the year first
          في 31/4/2031                              |            | there is no such day
          في 31 نيسان                               |            | nor such
          في الخامس من أيار                         | 2031-05-05 | the day as a word
          في الحادي و+ العشرين من شهر نيسان         | 2031-04-21 | the day as words
          في أول نيسان                              | 2031-04-01 | the day as a word without article
          في 20 أبريل                               | 2031-04-20 | a month before that of the publication
          في 20 سبتمبر                              | 2030-09-20 | a later month is one of the year before
          في 20 أيار                                | 2030-05-20 | so is a later day
          في 20 سبتمبر الماضي                       | 2030-09-20 | the past one
          في 8 أيار / مايو الجاري                   | 2031-05-08 | the present month
          في آب من العام الماضي                     | 2030-08    | a month of the past year
          في 6 آب من العام قبل الماضي               | 2029-08-06 | of the year before
          في آب من العام نفس+ ه_PRP$                |            | of a year that was told before
          ب+ تاريخ 5 أيار                           | 2031-05-05 | after تاريخ
          هجمات_NNS 11 سبتمبر                       |            | the name of an event
          بين 3 و+ 7 نيسان                          | 2031-04    | several days keep their month
          من 3 إلى 7 نيسان                          | 2031-04    | so do those from one to another
          في 3-7 نيسان                              | 2031-04    | so do those with a dash
          بين كانون الثاني و+ نيسان                 | 2031       | several months keep their year
          في الثالث من رمضان 1452                   | 2030-12    | an Islamic day keeps its month
          في 23 صفر 1452                            | 2030-06    | with a year
          في 27 رجب                                 | 2030-11    | without a year the last one
          في رمضان                                  |            | an Islamic month lies in two others
          أمس                                       | 2031-05-13 | the day before
          أمس الثلاثاء                              | 2031-05-13 | one day said twice
          اليوم                                     | 2031-05-14 | the day itself
          فجر اليوم الأربعاء                        | 2031-05-14 | part of it
          اليوم ( أمس )                             | 2031-05-13 | corrected by the newspaper
          صباح هذا اليوم                            | 2031-05-14 | this day
          الآن                                      | 2031-05-14 | now
          في الأثناء                                | 2031-05-14 | meanwhile
          في ذكرى 3 مارس                            |            | what is remembered
          أول أمس                                   | 2031-05-12 | two days before
          أول من أمس                                | 2031-05-12 | the same
          الليلة الماضية                            | 2031-05-13 | last night
          الليلة قبل الماضية                        | 2031-05-12 | the night before
          حاليا                                     | 2031-05-14 | now
          في اليوم التالي                           |            | counted from another day
          في ذلك اليوم                              |            | the same
          في اليوم نفس+ ه_PRP$                      |            | the same
          في اليوم العالمي_DTJJ                     |            | a day of the calendar
          الأربعاء                                  | 2031-05-14 | the weekday of the publication
          الخميس                                    | 2031-05-08 | the last such weekday
          مساء الأحد                                | 2031-05-11 | part of a weekday
          الأربعاء الماضي                           | 2031-05-07 | the past one is not the day itself
          الثلاثاء الماضي                           | 2031-05-06 | nor yesterday, which would be called so
          الاثنين الماضي                            | 2031-05-12 | but the day before that
          يوم الجمعة 9 مايو                         | 2031-05-09 | a weekday with the day of the month
          الأحد ، 4 أيار 2031                       | 2031-05-04 | also after a comma
          الأحد الموافق 4 أيار 2031                 | 2031-05-04 | also after الموافق
          ليل الخميس الجمعة                         | 2031-05    | two weekdays keep their month
          بين الاثنين و+ اليوم                      | 2031-05    | so do two days
          الأسبوع الماضي                            | 2031-05    | a week keeps its month
          الشهر الماضي                              | 2031-04    | a month stays a month
          في مارس                                   | 2031-03    | a name of a month stays a month
          منتصف أبريل                               | 2031-04    | also with its part
          نهاية مارس 2029                           | 2029-03    | with its year
          العام الماضي                              | 2030       | a year stays a year
          العام قبل الماضي                          | 2029       | the year before
          مطلع العام                                | 2031       | part of the present year
          في وقت سابق من هذا العام                  | 2031       | this year
          نهاية الشهر                               | 2031-05    | part of the present month
          عام 2029                                  | 2029       | after its word
          نهاية عام 2029                            | 2029       | part of it
          في 2029                                   | 2029       | four digits after في
          في العاشر من الشهر الجاري                 | 2031-05-10 | a day of this month
          في 10 الجاري                              | 2031-05-10 | the same in short
          قبل يومين                                 | 2031-05-12 | counted back
          قبل ثلاثة أيام                            | 2031-05-11 | by a number
          قبل شهرين                                 | 2031-03    | months stay months
          قبل خمس سنوات                             | 2026       | years stay years
          قبل يومين من_IN المؤتمر                   |            | counted from something else
          قبل عام 2029                              |            | before is no date
          قبل نهاية نيسان                           |            | nor is it the day of what happened
          بعد الأحد                                 |            | nor is after
          خلال الساعات ال24 الماضية                 | 2031-05    | two days of one month
          خلال ال48 ساعة الماضية                    | 2031-05    | three days of one month
          في اليومين الماضيين                       | 2031-05    | two days
          في الأيام الماضية                         |            | nobody knows how many
          منذ الأحد                                 |            | since is no date
          منذ مارس 2029                             |            | nor with a month
          منذ نحو عامين                             |            | nor with a count
          """)
  void readsWhenItHappened(String words, @Nullable String expected, String reason) {
    assertEquals(expected, value("هاجم الجيش البلدة ", "(VBD هاجم)", words));
  }

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          غدا                  | 2031-05-15 | the day after
          يوم غد الخميس        | 2031-05-15 | one day said twice
          بعد غد               | 2031-05-16 | two days after
          الخميس               | 2031-05-15 | the next such weekday
          الخميس المقبل        | 2031-05-15 | the coming one
          في 20 سبتمبر         | 2031-09-20 | a day to come
          في 20 سبتمبر المقبل  | 2031-09-20 | said to come
          في 20 أبريل          | 2032-04-20 | what is over comes again next year
          في أيلول المقبل      | 2031-09    | a month to come
          الشهر المقبل         | 2031-06    | a month after
          العام المقبل         | 2032       | a year after
          الأسبوع المقبل       | 2031-05    | a week keeps its month
          حتى نهاية حزيران     | 2031-06    | the end of a time
          قبل نهاية حزيران     | 2031-06    | the same
          قبل الأحد            |            | before a day is no date
          أمس                  |            | what is to come was not yesterday
          """)
  void readsWhenItWillHappen(String words, @Nullable String expected, String reason) {
    assertEquals(expected, value("سيهاجم الجيش البلدة ", "(PRT (RP س)) (VBP يهاجم)", words));
  }

  private static @Nullable String value(String clause, String verb, String words) {
    StringBuilder text = new StringBuilder(clause);
    List<String> leaves = new ArrayList<>();
    for (String token : words.split(" ")) {
      boolean joins = token.endsWith("+");
      String[] parts = token.replace("+", "").split("_");
      text.append(parts[0]).append(joins ? "" : " ");
      leaves.add("(" + (parts.length > 1 ? parts[1] : tag(parts[0])) + " " + leaf(parts[0]) + ")");
    }
    EventDate date =
        Told.by(
                text.toString().strip()
                    + "\n(S (VP "
                    + verb
                    + " (NP (DTNN الجيش)) (NP (DTNN البلدة)) (NP "
                    + String.join(" ", leaves)
                    + ")))")
            .extraction()
            .events()
            .get(0)
            .date();
    return date == null ? null : date.value();
  }

  private static String leaf(String token) {
    return switch (token) {
      case "(" -> "-LRB-";
      case ")" -> "-RRB-";
      default -> token;
    };
  }

  private static String tag(String token) {
    if (Character.isDigit(token.charAt(0))) {
      return "CD";
    }
    if (!Character.isLetter(token.charAt(0))) {
      return "PUNC";
    }
    if (List.of("في", "من", "ب", "إلى", "حتى").contains(token)) {
      return "IN";
    }
    return token.startsWith("ال") ? "DTNN" : "NN";
  }
}
