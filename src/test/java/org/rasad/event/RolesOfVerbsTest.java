package org.rasad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who takes part in what a verb tells. */
class RolesOfVerbsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void readsSubjectAndObject(
      String reason, String lines, String verb, List<String> actors, List<String> recipients) {
    Told told = Told.by(lines);

    assertEquals(actors, told.actors(verb));
    assertEquals(recipients, told.recipients(verb));
  }

  static Stream<Arguments> readsSubjectAndObject() {
    return Stream.of(
        Arguments.of(
            "verb, subject, object",
            """
            هاجم الفصيل البلدة
            (S (VP (VBD هاجم) (NP (DTNN الفصيل)) (NP (DTNN البلدة))))
            """,
            "هاجم",
            List.of("الفصيل"),
            List.of("البلدة")),
        Arguments.of(
            "a headline with the subject first",
            """
            الجيش يقصف البلدة
            (S (NP (DTNN الجيش)) (VP (VBP يقصف) (NP (DTNN البلدة))))
            """,
            "يقصف",
            List.of("الجيش"),
            List.of("البلدة")),
        Arguments.of(
            "where the report was written is no subject",
            """
            بغداد - هاجم الفصيل البلدة
            (S (NP (NNP بغداد)) (PUNC -) (VP (VBD هاجم) (NP (DTNN الفصيل)) (NP (DTNN البلدة))))
            """,
            "هاجم",
            List.of("الفصيل"),
            List.of("البلدة")),
        Arguments.of(
            "the subject of كان",
            """
            كان الجيش يقصف البلدة
            (S (VP (VBD كان) (NP (DTNN الجيش)) (VP (VBP يقصف) (NP (DTNN البلدة)))))
            """,
            "يقصف",
            List.of("الجيش"),
            List.of("البلدة")),
        Arguments.of(
            "a pronoun as object stands before the subject",
            """
            رحل الوفد بعد أن اعتقله الجيش
            (S (VP (VBD رحل) (NP (DTNN الوفد)) (PP (NN بعد) (SBAR (IN أن) (S (VP (VBD اعتقل) (NP (PRP ه)) (NP (DTNN الجيش))))))))
            """,
            "اعتقل",
            List.of("الجيش"),
            List.of("الوفد")),
        Arguments.of(
            "in a relative clause without a pronoun the antecedent does it",
            """
            رحل المسلحون الذين خطفوا الضباط
            (S (VP (VBD رحل) (NP (NP (DTNNS المسلحون)) (SBAR (WHNP (WP الذين)) (S (VP (VBD خطفوا) (NP (DTNN الضباط))))))))
            """,
            "خطفوا",
            List.of("المسلحون"),
            List.of("الضباط")),
        Arguments.of(
            "with a resuming pronoun the antecedent suffers it",
            """
            البلدة التي قصفها الجيش
            (NP (NP (DTNN البلدة)) (SBAR (WHNP (WP التي)) (S (VP (VBD قصف) (NP (PRP ها)) (NP (DTNN الجيش))))))
            """,
            "قصف",
            List.of("الجيش"),
            List.of("البلدة")),
        Arguments.of(
            "every one of the joined objects",
            """
            قصف الجيش البلدة والقاعدة
            (S (VP (VBD قصف) (NP (DTNN الجيش)) (NP (DTNN البلدة) (CC و) (DTNN القاعدة))))
            """,
            "قصف",
            List.of("الجيش"),
            List.of("البلدة", "القاعدة")),
        Arguments.of(
            "every one of the joined subjects",
            """
            هاجم الفصيل والحزب البلدة
            (S (VP (VBD هاجم) (NP (NP (DTNN الفصيل)) (CC و) (NP (DTNN الحزب))) (NP (DTNN البلدة))))
            """,
            "هاجم",
            List.of("الفصيل", "الحزب"),
            List.of("البلدة")),
        Arguments.of(
            "the subject of the clause before, if the verb has none",
            """
            هاجم الجيش البلدة وحاصرها
            (S (VP (VP (VBD هاجم) (NP (DTNN الجيش)) (NP (DTNN البلدة))) (CC و) (VP (VBD حاصر) (NP (PRP ها)))))
            """,
            "حاصر",
            List.of("الجيش"),
            List.of("البلدة")),
        Arguments.of(
            "what follows a plural verb is its object",
            """
            تجمع المسلحون واقتحموا السجن
            (S (S (VP (VBD تجمع) (NP (DTNNS المسلحون)))) (CC و) (S (VP (VBD اقتحموا) (NP (DTNN السجن)))))
            """,
            "اقتحموا",
            List.of("المسلحون"),
            List.of("السجن")),
        Arguments.of(
            "a day is no object",
            """
            هاجم الفصيل أمس البلدة
            (S (VP (VBD هاجم) (NP (DTNN الفصيل)) (NP (NN أمس)) (NP (DTNN البلدة))))
            """,
            "هاجم",
            List.of("الفصيل"),
            List.of("البلدة")),
        Arguments.of(
            "whom a preposition of the frame brings",
            """
            أفرجت الحكومة عن المعتقلين
            (S (VP (VBD أفرجت) (NP (DTNN الحكومة)) (PP (IN عن) (NP (DTNNS المعتقلين)))))
            """,
            "أفرجت",
            List.of("الحكومة"),
            List.of("المعتقلين")),
        Arguments.of(
            "who is met",
            """
            التقى الوفد مع قائد الجيش
            (S (VP (VBD التقى) (NP (DTNN الوفد)) (NP (NN مع) (NP (NN قائد) (NP (DTNN الجيش))))))
            """,
            "التقى",
            List.of("الوفد"),
            List.of("قائد الجيش")),
        Arguments.of(
            "a visited country",
            """
            زار الوفد تركيا
            (S (VP (VBD زار) (NP (DTNN الوفد)) (NP (NNP تركيا))))
            """,
            "زار",
            List.of("الوفد"),
            List.of("تركيا")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void readsThePassive(
      String reason, String lines, String verb, List<String> actors, List<String> recipients) {
    Told told = Told.by(lines);

    assertEquals(actors, told.actors(verb));
    assertEquals(recipients, told.recipients(verb));
  }

  static Stream<Arguments> readsThePassive() {
    return Stream.of(
        Arguments.of(
            "by its tag",
            """
            اعتقل المتظاهرون
            (S (VP (VBN اعتقل) (NP (DTNNS المتظاهرون))))
            """,
            "اعتقل",
            List.of(),
            List.of("المتظاهرون")),
        Arguments.of(
            "by the vowel sign of the text",
            """
            قُصف السجن
            (S (VP (VBD قصف) (NP (DTNN السجن))))
            """,
            "قُصف",
            List.of(),
            List.of("السجن")),
        Arguments.of(
            "with its agent after من قبل",
            """
            اعتقل المتظاهرون من قبل الجيش
            (S (VP (VBN اعتقل) (NP (DTNNS المتظاهرون)) (PP (IN من) (NP (NN قبل) (NP (DTNN الجيش))))))
            """,
            "اعتقل",
            List.of("الجيش"),
            List.of("المتظاهرون")),
        Arguments.of(
            "with its agent after على يد",
            """
            قتل ضابط على يد مسلحين
            (S (VP (VBD قتل) (NP (NN ضابط)) (PP (IN على) (NP (NN يد) (NP (NNS مسلحين))))))
            """,
            "قتل",
            List.of("مسلحين"),
            List.of("ضابط")),
        Arguments.of(
            "but two noun phrases make the verb active",
            """
            قتل المسلحون ضابطا
            (S (VP (VBN قتل) (NP (DTNNS المسلحون)) (NP (NN ضابطا))))
            """,
            "قتل",
            List.of("المسلحون"),
            List.of("ضابطا")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void readsThePlace(String reason, String lines, String trigger, List<String> places) {
    assertEquals(places, Told.by(lines).places(trigger));
  }

  static Stream<Arguments> readsThePlace() {
    return Stream.of(
        Arguments.of(
            "after في",
            """
            اعتقل الجيش مسلحين في كركوك
            (S (VP (VBD اعتقل) (NP (DTNN الجيش)) (NP (NNS مسلحين)) (PP (IN في) (NP (NNP كركوك)))))
            """,
            "اعتقل",
            List.of("كركوك")),
        Arguments.of(
            "after ب before a place",
            """
            اعتقل الجيش مسلحين بكركوك
            (S (VP (VBD اعتقل) (NP (DTNN الجيش)) (NP (NNS مسلحين)) (PP (IN ب) (NP (NNP كركوك)))))
            """,
            "اعتقل",
            List.of("كركوك")),
        Arguments.of(
            "after a noun of direction",
            """
            اعتقل الجيش مسلحين شمال كركوك
            (S (VP (VBD اعتقل) (NP (DTNN الجيش)) (NP (NNS مسلحين)) (NP (NN شمال) (NP (NNP كركوك)))))
            """,
            "اعتقل",
            List.of("كركوك")),
        Arguments.of(
            "what is left is the place of a retreat",
            """
            انسحب الجيش من القاعدة
            (S (VP (VBD انسحب) (NP (DTNN الجيش)) (PP (IN من) (NP (DTNN القاعدة)))))
            """,
            "انسحب",
            List.of("القاعدة")),
        Arguments.of(
            "a group is no place",
            """
            اعتقل الجيش مسلحين في الحزب
            (S (VP (VBD اعتقل) (NP (DTNN الجيش)) (NP (NNS مسلحين)) (PP (IN في) (NP (DTNN الحزب)))))
            """,
            "اعتقل",
            List.of()));
  }

  @Test
  void takesWeForTheSpeaker() {
    Told told =
        Told.by(
            """
            قال الحزب: سننسحب من القاعدة
            (S (VP (VBD قال) (NP (DTNN الحزب)) (PUNC :) (S (VP (PRT (RP س)) (VP (VBP ننسحب) (PP (IN من) (NP (DTNN القاعدة))))))))
            """);

    assertEquals(List.of("الحزب"), told.actors("ننسحب"));
  }

  @Test
  void takesNoFeminineNounForTheSubjectOfAMasculineVerb() {
    Told told =
        Told.by(
            """
            نفى الحزب أن يكون هاجم القاعدة
            (S (VP (VBD نفى) (NP (DTNN الحزب)) (SBAR (IN أن) (S (VP (VBP يكون) (VP (VBD هاجم) (NP (DTNN القاعدة))))))))
            """);

    assertEquals(List.of("القاعدة"), told.recipients("هاجم"));
  }

  @Test
  void takesWhatFollowsAVerbOfTheFirstPersonForItsObject() {
    Told told =
        Told.by(
            """
            قال الحزب: سنحاصر القاعدة
            (S (VP (VBD قال) (NP (DTNN الحزب)) (PUNC :) (S (VP (PRT (RP س)) (VP (VBP نحاصر) (NP (DTNN القاعدة)))))))
            """);

    assertEquals(List.of("القاعدة"), told.recipients("نحاصر"));
  }

  @Test
  void takesWeForTheSpeakerAlsoAfterInna() {
    Told told =
        Told.by(
            """
            قال الحزب إننا سننسحب من القاعدة
            (S (VP (VBD قال) (NP (DTNN الحزب)) (SBAR (IN إن) (S (NP (PRP نا)) (VP (PRT (RP س)) (VP (VBP ننسحب) (PP (IN من) (NP (DTNN القاعدة)))))))))
            """);

    assertEquals(List.of("الحزب"), told.actors("ننسحب"));
  }
}
