package org.rasad.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where sites and groups lie or stand. */
class SitesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void readsWhere(String reason, String lines, List<String> relations) {
    assertEquals(relations, Stated.by(lines).relations());
  }

  static Stream<Arguments> readsWhere() {
    return Stream.of(
        Arguments.of(
            "each of several places",
            """
            قواعد في تركيا والعراق
            (NP (NP (NNS قواعد)) (PP (IN في) (NP (NNP تركيا) (CC و) (DTNNP العراق))))
            """,
            List.of("LOCATED_IN قواعد > تركيا", "LOCATED_IN قواعد > العراق")),
        Arguments.of(
            "a clause after the place is no second place",
            """
            قواعد في تركيا والعراق ينفي
            (S (NP (NP (NNS قواعد)) (PP (IN في) (NP (NNP تركيا)))) (CC و) (S (NP (DTNNP العراق)) (VP (VBP ينفي))))
            """,
            List.of("LOCATED_IN قواعد > تركيا")),
        Arguments.of(
            "after what is near",
            """
            قاعدة الصقر قرب كركوك في العراق
            (NP (NP (NN قاعدة) (NP (DTNN الصقر))) (NP (NN قرب) (NP (NNP كركوك))) (PP (IN في) (NP (DTNNP العراق))))
            """,
            List.of("LOCATED_IN قاعدة الصقر > العراق", "LOCATED_IN كركوك > العراق")),
        Arguments.of(
            "after whose it is",
            """
            قاعدة الصقر التابعة للبيشمركة في العراق
            (NP (NP (NN قاعدة) (NP (DTNN الصقر))) (ADJP (DTJJ التابعة) (PP (IN ل) (NP (DTNNP البيشمركة)))) (PP (IN في) (NP (DTNNP العراق))))
            """,
            List.of("STATIONED_AT لبيشمركة > قاعدة الصقر", "LOCATED_IN قاعدة الصقر > العراق")),
        Arguments.of(
            "by the nationality of a known place",
            """
            زار كركوك العراقية
            (S (VP (VBD زار) (NP (NNP كركوك) (DTJJ العراقية))))
            """,
            List.of("LOCATED_IN كركوك > العراقية")),
        Arguments.of(
            "a base of a nationality lies anywhere",
            """
            قاعدة الصقر التركية
            (NP (NP (NN قاعدة) (NP (DTNN الصقر))) (DTJJ التركية))
            """,
            List.of()),
        Arguments.of(
            "a dateline",
            """
            كركوك، العراق
            (NP (NP (NNP كركوك)) (PUNC ,) (NP (DTNNP العراق)))
            """,
            List.of("LOCATED_IN كركوك > العراق")),
        Arguments.of(
            "the country before a headline",
            """
            العراق: انفجار في كركوك
            (FRAG (NP (DTNNP العراق)) (PUNC :) (NP (NP (NN انفجار)) (PP (IN في) (NP (NNP كركوك)))))
            """,
            List.of("LOCATED_IN كركوك > العراق")),
        Arguments.of(
            "a quoted name",
            """
            قرية "النسور" في العراق
            (NP (NP (NN قرية) (PUNC ") (NP (DTNN النسور)) (PUNC ")) (PP (IN في) (NP (DTNNP العراق))))
            """,
            List.of("LOCATED_IN قرية \"النسور\" > العراق")),
        Arguments.of(
            "a force at home is not stationed",
            """
            القوات التركية في تركيا
            (NP (NP (DTNNS القوات) (DTJJ التركية)) (PP (IN في) (NP (NNP تركيا))))
            """,
            List.of()),
        Arguments.of(
            "stationedAt: verb first",
            """
            تنتشر القوات التركية في كركوك
            (S (VP (VBP تنتشر) (NP (DTNNS القوات) (DTJJ التركية)) (PP (IN في) (NP (NNP كركوك)))))
            """,
            List.of("STATIONED_AT القوات التركية > كركوك")),
        Arguments.of(
            "stationedAt: a base in a country hosts, not the country",
            """
            قاعدة الصقر في العراق التي تضم القوات التركية
            (NP (NP (NP (NN قاعدة) (NP (DTNN الصقر))) (PP (IN في) (NP (DTNNP العراق)))) (SBAR (WHNP (WP التي)) (S (VP (VBP تضم) (NP (DTNNS القوات) (DTJJ التركية))))))
            """,
            List.of(
                "LOCATED_IN قاعدة الصقر > العراق", "STATIONED_AT القوات التركية > قاعدة الصقر")));
  }
}
