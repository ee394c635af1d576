package org.rasad.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whom groups belong to and who backs them. */
class GroupsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void readsTheTie(String reason, String lines, List<String> relations) {
    assertEquals(relations, Stated.by(lines).relations());
  }

  static Stream<Arguments> readsTheTie() {
    return Stream.of(
        Arguments.of(
            "memberOf: some of a body",
            """
            أصيب ثلاثة مقاتلين من كتائب الرعد
            (S (VP (VBN اصيب) (NP (NP (CD ثلاثة) (NP (NNS مقاتلين))) (PP (IN من) (NP (NN كتائب) (NP (DTNN الرعد)))))))
            """,
            List.of("MEMBER_OF ثلاثة مقاتلين > كتائب الرعد")),
        Arguments.of(
            "memberOf: a withdrawal from a body is no membership",
            """
            انسحب الجيش من البيشمركة
            (S (VP (VBD انسحب) (NP (DTNN الجيش)) (PP (IN من) (NP (DTNNP البيشمركة)))))
            """,
            List.of()),
        Arguments.of(
            "memberOf: some of a body by its own name for them",
            """
            أصيب ثلاثة من عناصر البيشمركة
            (S (VP (VBN اصيب) (NP (NP (CD ثلاثة)) (PP (IN من) (NP (NN عناصر) (NP (DTNNP البيشمركة)))))))
            """,
            List.of("MEMBER_OF ثلاثة من عناصر البيشمركة > البيشمركة")),
        Arguments.of(
            "memberOf: a force without a name",
            """
            وقعت قوة للبيشمركة في كمين
            (S (VP (VBD وقعت) (NP (NP (NN قوة)) (PP (IN ل) (NP (DTNNP البيشمركة)))) (PP (IN في) (NP (NN كمين)))))
            """,
            List.of("MEMBER_OF قوة > لبيشمركة")),
        Arguments.of(
            "memberOf: after a comma",
            """
            كتائب الرعد، المنضوية في البيشمركة
            (NP (NP (NN كتائب) (NP (DTNN الرعد))) (PUNC ,) (ADJP (DTJJ المنضوية) (PP (IN في) (NP (DTNNP البيشمركة)))))
            """,
            List.of("MEMBER_OF كتائب الرعد > البيشمركة")),
        Arguments.of(
            "supportedBy: an adverb of nationality",
            """
            كتائب الرعد المدعومة تركيا
            (NP (NP (NN كتائب) (NP (DTNN الرعد))) (ADJP (DTJJ المدعومة) (NP (NN تركيا))))
            """,
            List.of("SUPPORTED_BY كتائب الرعد > تركيا")),
        Arguments.of(
            "supportedBy: an adjective of nationality",
            """
            تقدمت كتائب الرعد بدعم تركي
            (S (VP (VBD تقدمت) (NP (NN كتائب) (NP (DTNN الرعد))) (PP (IN ب) (NP (NN دعم) (JJ تركي)))))
            """,
            List.of("SUPPORTED_BY كتائب الرعد > تركي")),
        Arguments.of(
            "supportedBy: a verb with its subject after it",
            """
            تدعم تركيا كتائب الرعد
            (S (VP (VBP تدعم) (NP (NNP تركيا)) (NP (NN كتائب) (NP (DTNN الرعد)))))
            """,
            List.of("SUPPORTED_BY كتائب الرعد > تركيا")),
        Arguments.of(
            "supportedBy: by each of two",
            """
            كتائب الرعد المدعومة من تركيا والعراق
            (NP (NP (NN كتائب) (NP (DTNN الرعد))) (ADJP (DTJJ المدعومة) (PP (IN من) (NP (NNP تركيا) (CC و) (DTNNP العراق)))))
            """,
            List.of("SUPPORTED_BY كتائب الرعد > تركيا", "SUPPORTED_BY كتائب الرعد > العراق")));
  }
}
