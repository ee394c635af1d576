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
            "نقلت X عن Y: it is Y who says it",
            """
            نقلت رويترز عن الحزب أن الجيش هاجم البلدة
            (S (VP (VBD نقلت) (NP (NNP رويترز)) (PP (IN عن) (NP (DTNN الحزب))) (SBAR (IN أن) (S (NP (DTNN الجيش)) (VP (VBD هاجم) (NP (DTNN البلدة)))))))
            """,
            "هاجم",
            List.of("الحزب")),
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
            List.of("الحكومة")));
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
