package org.rasad.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lasting relations that a sentence states. */
class RelationsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void readsTheRelation(String reason, String lines, List<String> relations) {
    assertEquals(relations, Stated.by(lines).relations());
  }

  static Stream<Arguments> readsTheRelation() {
    return Stream.of(
        Arguments.of(
            "locatedIn: a site in a place",
            """
            هبط الوفد في قاعدة الصقر في كركوك
            (S (VP (VBD هبط) (NP (DTNN الوفد)) (PP (IN في) (NP (NP (NN قاعدة) (NP (DTNN الصقر))) (PP (IN في) (NP (NNP كركوك)))))))
            """,
            List.of("LOCATED_IN قاعدة الصقر > كركوك")),
        Arguments.of(
            "locatedIn: by a noun of direction",
            """
            قاعدة الصقر شمال العراق
            (NP (NP (NN قاعدة) (NP (DTNN الصقر))) (NP (NN شمال) (NP (DTNNP العراق))))
            """,
            List.of("LOCATED_IN قاعدة الصقر > العراق")),
        Arguments.of(
            "locatedIn: what is north of a town is not in it",
            """
            قاعدة الصقر شمال كركوك
            (NP (NP (NN قاعدة) (NP (DTNN الصقر))) (NP (NN شمال) (NP (NNP كركوك))))
            """,
            List.of()),
        Arguments.of(
            "locatedIn: by a relative clause",
            """
            قاعدة الصقر التي تقع في كركوك
            (NP (NP (NN قاعدة) (NP (DTNN الصقر))) (SBAR (WHNP (WP التي)) (S (VP (VBP تقع) (PP (IN في) (NP (NNP كركوك)))))))
            """,
            List.of("LOCATED_IN قاعدة الصقر > كركوك")),
        Arguments.of(
            "locatedIn: a country lies in no place",
            """
            تركيا في كركوك
            (S (NP (NNP تركيا)) (PP (IN في) (NP (NNP كركوك))))
            """,
            List.of()),
        Arguments.of(
            "memberOf",
            """
            لواء الرعد التابع للبيشمركة
            (NP (NP (NN لواء) (NP (DTNN الرعد))) (ADJP (DTJJ التابع) (PP (IN ل) (NP (DTNNP البيشمركة)))))
            """,
            List.of("MEMBER_OF لواء الرعد > لبيشمركة")),
        Arguments.of(
            "supportedBy: by a state",
            """
            فصائل الرعد المدعومة من تركيا
            (NP (NP (NN فصائل) (NP (DTNN الرعد))) (ADJP (DTJJ المدعومة) (PP (IN من) (NP (NNP تركيا)))))
            """,
            List.of("SUPPORTED_BY فصائل الرعد > تركيا")),
        Arguments.of(
            "supportedBy: الموالية ل",
            """
            فصائل الرعد الموالية لتركيا
            (NP (NP (NN فصائل) (NP (DTNN الرعد))) (ADJP (DTJJ الموالية) (PP (IN ل) (NP (NNP تركيا)))))
            """,
            List.of("SUPPORTED_BY فصائل الرعد > تركيا")),
        Arguments.of(
            "stationedAt: the guest first",
            """
            البيشمركة المتمركزة في قاعدة الصقر
            (NP (NP (DTNNP البيشمركة)) (ADJP (DTJJ المتمركزة) (PP (IN في) (NP (NN قاعدة) (NP (DTNN الصقر))))))
            """,
            List.of("STATIONED_AT البيشمركة > قاعدة الصقر")),
        Arguments.of(
            "stationedAt: the host first",
            """
            قاعدة الصقر التي تستضيف البيشمركة
            (NP (NP (NN قاعدة) (NP (DTNN الصقر))) (SBAR (WHNP (WP التي)) (S (VP (VBP تستضيف) (NP (DTNNP البيشمركة))))))
            """,
            List.of("STATIONED_AT البيشمركة > قاعدة الصقر")),
        Arguments.of(
            "stationedAt: forces in a place",
            """
            القوات التركية في كركوك
            (NP (NP (DTNNS القوات) (DTJJ التركية)) (PP (IN في) (NP (NNP كركوك))))
            """,
            List.of("STATIONED_AT القوات التركية > كركوك")),
        Arguments.of(
            "stationedAt: people are not stationed",
            """
            مسلحون في كركوك
            (NP (NP (NNS مسلحون)) (PP (IN في) (NP (NNP كركوك))))
            """,
            List.of()),
        Arguments.of(
            "leaderOf: a title with a nationality, where the country is named",
            """
            عاد الرئيس التركي عصمت باران إلى تركيا
            (S (VP (VBD عاد) (NP (NP (DTNN الرئيس) (DTJJ التركي)) (NP (NNP عصمت) (NNP باران))) (PP (IN إلى) (NP (NNP تركيا)))))
            """,
            List.of("LEADER_OF الرئيس التركي عصمت باران > تركيا")),
        Arguments.of(
            "leaderOf: a title with a nationality, where only the adjective names the country",
            """
            غادر الرئيس التركي عصمت باران
            (S (VP (VBD غادر) (NP (NP (DTNN الرئيس) (DTJJ التركي)) (NP (NNP عصمت) (NNP باران)))))
            """,
            List.of("LEADER_OF الرئيس التركي عصمت باران > التركي")),
        Arguments.of(
            "each relation once, though two cues stand there",
            """
            القوات التركية المتمركزة في كركوك
            (NP (NP (DTNNS القوات) (DTJJ التركية)) (ADJP (DTJJ المتمركزة) (PP (IN في) (NP (NNP كركوك)))))
            """,
            List.of("STATIONED_AT القوات التركية > كركوك")));
  }
}
