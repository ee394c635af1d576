package org.rasad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who says what is told. */
class SourcesTest {

  private static final String SAID =
      """
      قال الحزب إن الجيش هاجم البلدة
      (S (VP (VBD قال) (NP (DTNN الحزب)) (SBAR (IN إن) (S (NP (DTNN الجيش)) (VP (VBD هاجم) (NP (DTNN البلدة)))))))
      """;

  private static final String ACCUSED =
      """
      اتهم الحزب الحكومة بقصف البلدة
      (S (VP (VBD اتهم) (NP (DTNN الحزب)) (NP (DTNN الحكومة)) (PP (IN ب) (NP (NN قصف) (NP (DTNN البلدة))))))
      """;

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void readsTheSource(String reason, String lines, String trigger, List<String> sources) {
    assertEquals(sources, Told.by(lines).sources(trigger));
  }

  static Stream<Arguments> readsTheSource() {
    return Stream.of(
        Arguments.of("قال X إن", SAID, "هاجم", List.of("الحزب")),
        Arguments.of(
            "X يقول",
            """
            الحزب يؤكد أن الجيش هاجم البلدة
            (S (NP (DTNN الحزب)) (VP (VBP يؤكد) (SBAR (IN أن) (S (NP (DTNN الجيش)) (VP (VBD هاجم) (NP (DTNN البلدة)))))))
            """,
            "هاجم",
            List.of("الحزب")),
        Arguments.of(
            "وأضاف goes on with the speaker of the sentence before",
            SAID
                + """
                وأضاف أن الشرطة اعتقلت مسلحين
                (S (CC و) (VP (VBD أضاف) (SBAR (IN أن) (S (NP (DTNN الشرطة)) (VP (VBD اعتقلت) (NP (NNS مسلحين)))))))
                """,
            "اعتقلت",
            List.of("الحزب")),
        Arguments.of(
            "a sentence without speech is nobody's",
            SAID
                + """
                اعتقلت الشرطة مسلحين
                (S (VP (VBD اعتقلت) (NP (DTNN الشرطة)) (NP (NNS مسلحين))))
                """,
            "اعتقلت",
            List.of()),
        Arguments.of(
            "بحسب X at the end",
            """
            هاجم الجيش البلدة بحسب الحزب
            (S (VP (VBD هاجم) (NP (DTNN الجيش)) (NP (DTNN البلدة)) (PP (IN ب) (NP (NN حسب) (NP (DTNN الحزب))))))
            """,
            "هاجم",
            List.of("الحزب")),
        Arguments.of(
            "وفق ما أعلن X at the end",
            """
            هاجم الجيش البلدة وفق ما أعلن الحزب
            (S (VP (VBD هاجم) (NP (DTNN الجيش)) (NP (DTNN البلدة)) (NP (NN وفق) (SBAR (WHNP (WP ما)) (S (VP (VBD أعلن) (NP (DTNN الحزب))))))))
            """,
            "هاجم",
            List.of("الحزب")),
        Arguments.of(
            "نقلت X عن Y: Y says it, and X that Y does",
            """
            نقلت رويترز عن الحزب أن الجيش هاجم البلدة
            (S (VP (VBD نقلت) (NP (NNP رويترز)) (PP (IN عن) (NP (DTNN الحزب))) (SBAR (IN أن) (S (NP (DTNN الجيش)) (VP (VBD هاجم) (NP (DTNN البلدة)))))))
            """,
            "هاجم",
            List.of("الحزب", "رويترز")),
        Arguments.of(
            "قائلا: the subject of the verb before",
            """
            زار الوفد تركيا قائلا إن الجيش هاجم البلدة
            (S (VP (VBD زار) (NP (DTNN الوفد)) (NP (NNP تركيا)) (S (VP (VN قائلا) (SBAR (IN إن) (S (NP (DTNN الجيش)) (VP (VBD هاجم) (NP (DTNN البلدة)))))))))
            """,
            "هاجم",
            List.of("الوفد")),
        Arguments.of(
            "what stands before the speech is not said by the speaker",
            """
            زار الوفد تركيا قائلا إن الجيش هاجم البلدة
            (S (VP (VBD زار) (NP (DTNN الوفد)) (NP (NNP تركيا)) (S (VP (VN قائلا) (SBAR (IN إن) (S (NP (DTNN الجيش)) (VP (VBD هاجم) (NP (DTNN البلدة)))))))))
            """,
            "زار",
            List.of()),
        Arguments.of(
            "a name and a colon",
            """
            رويترز: الجيش يهاجم البلدة
            (FRAG (NP (NNP رويترز)) (PUNC :) (S (NP (DTNN الجيش)) (VP (VBP يهاجم) (NP (DTNN البلدة)))))
            """,
            "يهاجم",
            List.of("رويترز")),
        Arguments.of(
            "عن after أعلن names what is spoken of",
            """
            أعلنت الحكومة عن هجوم على البلدة
            (S (VP (VBD أعلنت) (NP (DTNN الحكومة)) (PP (IN عن) (NP (NP (NN هجوم)) (PP (IN على) (NP (DTNN البلدة)))))))
            """,
            "هجوم",
            List.of("الحكومة")),
        Arguments.of("who accuses is the source of the deed", ACCUSED, "قصف", List.of("الحزب")),
        Arguments.of("who accuses is no source of the accusation", ACCUSED, "اتهم", List.of()),
        Arguments.of(
            "what is claimed may stand before the claimant",
            """
            تبنى الهجوم على البلدة الحزب
            (S (VP (VBD تبنى) (NP (NP (DTNN الهجوم)) (PP (IN على) (NP (DTNN البلدة)))) (NP (DTNN الحزب))))
            """,
            "الهجوم",
            List.of("الحزب")),
        Arguments.of(
            "a noun of speech with its speaker",
            """
            رحل المسلحون عقب تأكيد الحزب انسحاب الجيش
            (S (VP (VBD رحل) (NP (DTNNS المسلحون)) (NP (NN عقب) (NP (NP (NN تأكيد) (NP (DTNN الحزب))) (NP (NN انسحاب) (NP (DTNN الجيش)))))))
            """,
            "انسحاب",
            List.of("الحزب")),
        Arguments.of(
            "the speech after what is said",
            """
            هاجم الجيش البلدة، قال الحزب
            (S (S (VP (VBD هاجم) (NP (DTNN الجيش)) (NP (DTNN البلدة)))) (PUNC ,) (S (VP (VBD قال) (NP (DTNN الحزب)))))
            """,
            "هاجم",
            List.of("الحزب")),
        Arguments.of(
            "speech in a relative clause does not go beyond it",
            """
            هاجم الجيش البلدة التي أعلنها الحزب وانسحبت الشرطة
            (S (S (VP (VBD هاجم) (NP (DTNN الجيش)) (NP (NP (DTNN البلدة)) (SBAR (WHNP (WP التي)) (S (VP (VBD أعلن) (NP (PRP ها)) (NP (DTNN الحزب)))))))) (CC و) (S (VP (VBD انسحبت) (NP (DTNN الشرطة)))))
            """,
            "انسحبت",
            List.of()),
        Arguments.of(
            "a line with a colon speaks in the next one",
            """
            رويترز:
            (FRAG (NP (NNP رويترز)) (PUNC :))
            الجيش يهاجم البلدة
            (S (NP (DTNN الجيش)) (VP (VBP يهاجم) (NP (DTNN البلدة))))
            """,
            "يهاجم",
            List.of("رويترز")),
        Arguments.of(
            "a quotation goes on over the end of the sentence",
            SAID
                + """
                اعتقلت الشرطة مسلحين".
                (S (VP (VBD اعتقلت) (NP (DTNN الشرطة)) (NP (NNS مسلحين))) (PUNC ") (PUNC .))
                """,
            "اعتقلت",
            List.of("الحزب")),
        Arguments.of(
            "يذكر أن: nobody in particular",
            SAID
                + """
                يذكر أن الشرطة اعتقلت مسلحين
                (S (VP (VBP يذكر) (SBAR (IN أن) (S (NP (DTNN الشرطة)) (VP (VBD اعتقلت) (NP (NNS مسلحين)))))))
                """,
            "اعتقلت",
            List.of()),
        Arguments.of(
            "a verb of other senses without a clause is no speech",
            """
            وصفت الحكومة الهجوم على القاعدة
            (S (VP (VBD وصفت) (NP (DTNN الحكومة)) (NP (NP (DTNN الهجوم)) (PP (IN على) (NP (DTNN القاعدة))))))
            """,
            "الهجوم",
            List.of()));
  }

  @Test
  void aSiteDoesNotSpeak() {
    Told told =
        Told.by(
            """
            المطار: الجيش يهاجم البلدة
            (FRAG (NP (DTNN المطار)) (PUNC :) (S (NP (DTNN الجيش)) (VP (VBP يهاجم) (NP (DTNN البلدة)))))
            """);

    assertEquals(List.of(), told.sources("يهاجم"));
  }
}
