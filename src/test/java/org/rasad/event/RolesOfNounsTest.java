package org.rasad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who takes part in what an event noun tells, alone or carried by a light verb. */
class RolesOfNounsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void readsTheNoun(
      String reason, String lines, String noun, List<String> actors, List<String> recipients) {
    Told told = Told.by(lines);

    assertEquals(actors, told.actors(noun));
    assertEquals(recipients, told.recipients(noun));
  }

  static Stream<Arguments> readsTheNoun() {
    return Stream.of(
        Arguments.of(
            "the object in construct",
            """
            أثار استهداف القاعدة غضبا
            (S (VP (VBD أثار) (NP (NN استهداف) (NP (DTNN القاعدة))) (NP (NN غضبا))))
            """,
            "استهداف",
            List.of(),
            List.of("القاعدة")),
        Arguments.of(
            "the agent in construct and its object beside it",
            """
            أثار استهداف الفصيل القاعدة غضبا
            (S (VP (VBD أثار) (NP (NN استهداف) (NP (DTNN الفصيل)) (NP (DTNN القاعدة))) (NP (NN غضبا))))
            """,
            "استهداف",
            List.of("الفصيل"),
            List.of("القاعدة")),
        Arguments.of(
            "the agent in construct and its object after ل",
            """
            أثار استهداف الفصيل للقاعدة غضبا
            (S (VP (VBD أثار) (NP (NP (NN استهداف) (NP (DTNN الفصيل))) (PP (IN ل) (NP (DTNN القاعدة)))) (NP (NN غضبا))))
            """,
            "استهداف",
            List.of("الفصيل"),
            List.of("القاعدة")),
        Arguments.of(
            "the agent after من قبل",
            """
            أثار استهداف القاعدة من قبل الفصيل غضبا
            (S (VP (VBD أثار) (NP (NP (NN استهداف) (NP (DTNN القاعدة))) (PP (IN من) (NP (NN قبل) (NP (DTNN الفصيل))))) (NP (NN غضبا))))
            """,
            "استهداف",
            List.of("الفصيل"),
            List.of("القاعدة")),
        Arguments.of(
            "the agent of a noun that takes it in construct",
            """
            بدأ هجوم الفصيل على القاعدة
            (S (VP (VBD بدأ) (NP (NP (NN هجوم) (NP (DTNN الفصيل))) (PP (IN على) (NP (DTNN القاعدة))))))
            """,
            "هجوم",
            List.of("الفصيل"),
            List.of("القاعدة")),
        Arguments.of(
            "the agent after ل",
            """
            شاهد السكان هجوما للفصيل على القاعدة
            (S (VP (VBD شاهد) (NP (DTNN السكان)) (NP (NP (NN هجوما)) (PP (IN ل) (NP (DTNN الفصيل))) (PP (IN على) (NP (DTNN القاعدة))))))
            """,
            "هجوما",
            List.of("الفصيل"),
            List.of("القاعدة")),
        Arguments.of(
            "a nationality, where its country is named",
            """
            أعلنت تركيا غارة تركية على البلدة
            (S (VP (VBD أعلنت) (NP (NNP تركيا)) (NP (NP (NN غارة) (JJ تركية)) (PP (IN على) (NP (DTNN البلدة))))))
            """,
            "غارة",
            List.of("تركيا"),
            List.of("البلدة")),
        Arguments.of(
            "no actor, where only the adjective names the country",
            """
            وقعت غارة تركية على البلدة
            (S (VP (VBD وقعت) (NP (NP (NN غارة) (JJ تركية)) (PP (IN على) (NP (DTNN البلدة))))))
            """,
            "غارة",
            List.of(),
            List.of("البلدة")),
        Arguments.of(
            "both sides between which something is",
            """
            استمرت المفاوضات بين الحكومة والحزب
            (S (VP (VBD استمرت) (NP (NP (DTNNS المفاوضات)) (NP (NN بين) (NP (DTNN الحكومة) (CC و) (DTNN الحزب))))))
            """,
            "المفاوضات",
            List.of("الحكومة", "الحزب"),
            List.of()),
        Arguments.of(
            "the subject of the verb above, where the noun names none",
            """
            هدد الجيش باستهداف البلدة
            (S (VP (VBD هدد) (NP (DTNN الجيش)) (PP (IN ب) (NP (NN استهداف) (NP (DTNN البلدة))))))
            """,
            "استهداف",
            List.of("الجيش"),
            List.of("البلدة")),
        Arguments.of(
            "the object of a verb of accusing",
            """
            اتهمت الحكومة الحزب باستهداف القاعدة
            (S (VP (VBD اتهمت) (NP (DTNN الحكومة)) (NP (DTNN الحزب)) (PP (IN ب) (NP (NN استهداف) (NP (DTNN القاعدة))))))
            """,
            "استهداف",
            List.of("الحزب"),
            List.of("القاعدة")),
        Arguments.of(
            "nobody, under a verb that speaks of what others did",
            """
            رفض الحزب استهداف القاعدة
            (S (VP (VBD رفض) (NP (DTNN الحزب)) (NP (NN استهداف) (NP (DTNN القاعدة)))))
            """,
            "استهداف",
            List.of(),
            List.of("القاعدة")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void readsTheLightVerb(
      String reason, String lines, String noun, List<String> actors, List<String> recipients) {
    Told told = Told.by(lines);

    assertEquals(List.of(noun), told.triggers());
    assertEquals(actors, told.actors(noun));
    assertEquals(recipients, told.recipients(noun));
  }

  static Stream<Arguments> readsTheLightVerb() {
    return Stream.of(
        Arguments.of(
            "شن هجوما على",
            """
            شن الفصيل هجوما على القاعدة
            (S (VP (VBD شن) (NP (DTNN الفصيل)) (NP (NN هجوما)) (PP (IN على) (NP (DTNN القاعدة)))))
            """,
            "هجوما",
            List.of("الفصيل"),
            List.of("القاعدة")),
        Arguments.of(
            "شن هجوما على inside the noun phrase",
            """
            شن الفصيل هجوما على القاعدة
            (S (VP (VBD شن) (NP (DTNN الفصيل)) (NP (NP (NN هجوما)) (PP (IN على) (NP (DTNN القاعدة))))))
            """,
            "هجوما",
            List.of("الفصيل"),
            List.of("القاعدة")),
        Arguments.of(
            "the noun after a counted head",
            """
            شن الجيش سلسلة غارات على البلدة
            (S (VP (VBD شن) (NP (DTNN الجيش)) (NP (NN سلسلة) (NP (NNS غارات))) (PP (IN على) (NP (DTNN البلدة)))))
            """,
            "غارات",
            List.of("الجيش"),
            List.of("البلدة")),
        Arguments.of(
            "تعرض لقصف: the subject suffers it",
            """
            تعرضت القاعدة لقصف
            (S (VP (VBD تعرضت) (NP (DTNN القاعدة)) (PP (IN ل) (NP (NN قصف)))))
            """,
            "قصف",
            List.of(),
            List.of("القاعدة")),
        Arguments.of(
            "أجرى محادثات مع",
            """
            أجرى الوفد محادثات مع الحكومة
            (S (VP (VBD أجرى) (NP (DTNN الوفد)) (NP (NNS محادثات)) (NP (NN مع) (NP (DTNN الحكومة)))))
            """,
            "محادثات",
            List.of("الوفد"),
            List.of("الحكومة")));
  }

  @Test
  void readsTheAgentInsideTheComplementOfTheLightVerb() {
    Told told =
        Told.by(
            """
            تعرضت القاعدة لقصف من قبل الفصيل
            (S (VP (VBD تعرضت) (NP (DTNN القاعدة)) (PP (IN ل) (NP (NP (NN قصف)) (PP (IN من) (NP (NN قبل) (NP (DTNN الفصيل))))))))
            """);

    assertEquals(List.of("الفصيل"), told.actors("قصف"));
  }

  @Test
  void readsTheLightVerbInARelativeClause() {
    Told told =
        Told.by(
            """
            هجوم شنه الفصيل على القاعدة
            (NP (NP (NN هجوم)) (SBAR (S (VP (VBD شن) (NP (PRP ه)) (NP (DTNN الفصيل)) (PP (IN على) (NP (DTNN القاعدة)))))))
            """);

    assertEquals(List.of("الفصيل"), told.actors("هجوم"));
  }

  @Test
  void takesThePronounInConstruct() {
    Told told =
        Told.by(
            """
            يواصل الفصيل هجومه على القاعدة
            (S (VP (VBP يواصل) (NP (DTNN الفصيل)) (NP (NP (NN هجوم) (NP (PRP$ ه))) (PP (IN على) (NP (DTNN القاعدة))))))
            """);

    assertEquals(List.of("الفصيل"), told.actors("هجوم"));
  }

  @Test
  void takesAnEntityInOneRoleOnly() {
    Told told =
        Told.by(
            """
            هاجم الجيش البلدة في البلدة
            (S (VP (VBD هاجم) (NP (DTNN الجيش)) (NP (DTNN البلدة)) (PP (IN في) (NP (DTNN البلدة)))))
            """);

    int roles = told.recipients("هاجم").size() + told.places("هاجم").size();
    assertEquals(1, roles);
  }
}
