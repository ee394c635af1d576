package org.rasad.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rasad.entity.Entity;

/** What persons lead or belong to by their posts. */
class PostsTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void readsThePost(String reason, String lines, List<String> relations) {
    assertEquals(relations, Stated.by(lines).relations());
  }

  static Stream<Arguments> readsThePost() {
    return Stream.of(
        Arguments.of(
            "a body inside the title",
            """
            عاد قائد كتائب الرعد عصمت باران
            (S (VP (VBD عاد) (NP (NP (NN قائد) (NP (NN كتائب) (NP (DTNN الرعد)))) (NP (NNP عصمت) (NNP باران)))))
            """,
            List.of("LEADER_OF قائد كتائب الرعد عصمت باران > كتائب الرعد")),
        Arguments.of(
            "a post after the name",
            """
            عاد عصمت باران، قائد كتائب الرعد
            (S (VP (VBD عاد) (NP (NP (NNP عصمت) (NNP باران)) (PUNC ,) (NP (NN قائد) (NP (NN كتائب) (NP (DTNN الرعد)))))))
            """,
            List.of("LEADER_OF عصمت باران > كتائب الرعد")),
        Arguments.of(
            "a body after a particle",
            """
            عاد الأمين العام لكتائب الرعد
            (S (VP (VBD عاد) (NP (NP (DTNN الامين) (DTJJ العام)) (PP (IN ل) (NP (NN كتائب) (NP (DTNN الرعد)))))))
            """,
            List.of("LEADER_OF الأمين العام > كتائب الرعد")),
        Arguments.of(
            "a state that its minister's post names, not the ministry",
            """
            عاد نائب وزير الخارجية التركي عصمت باران
            (S (VP (VBD عاد) (NP (NP (NN نائب) (NP (NN وزير) (NP (DTNN الخارجية) (DTJJ التركي)))) (NP (NNP عصمت) (NNP باران)))))
            """,
            List.of("LEADER_OF نائب وزير الخارجية التركي عصمت باران > التركي")),
        Arguments.of(
            "a post that is over",
            """
            عاد رئيس الوزراء التركي السابق عصمت باران
            (S (VP (VBD عاد) (NP (NP (NN رئيس) (NP (DTNN الوزراء) (DTJJ التركي) (DTJJ السابق))) (NP (NNP عصمت) (NNP باران)))))
            """,
            List.of()),
        Arguments.of(
            "a mere title",
            """
            عاد الطبيب التركي عصمت باران
            (S (VP (VBD عاد) (NP (NP (DTNN الطبيب) (DTJJ التركي)) (NP (NNP عصمت) (NNP باران)))))
            """,
            List.of()),
        Arguments.of(
            "a member",
            """
            عاد عصمت باران، القيادي في كتائب الرعد
            (S (VP (VBD عاد) (NP (NP (NNP عصمت) (NNP باران)) (PUNC ,) (NP (NP (DTNN القيادي)) (PP (IN في) (NP (NN كتائب) (NP (DTNN الرعد))))))))
            """,
            List.of("MEMBER_OF عصمت باران > كتائب الرعد")),
        Arguments.of(
            "a leader by a verb",
            """
            عادت كتائب الرعد التي يقودها عصمت باران
            (S (VP (VBD عادت) (NP (NP (NN كتائب) (NP (DTNN الرعد))) (SBAR (WHNP (WP التي)) (S (VP (VBP يقود) (NP (PRP ها)) (NP (NNP عصمت) (NNP باران))))))))
            """,
            List.of("LEADER_OF عصمت باران > كتائب الرعد")),
        Arguments.of(
            "the word after a definite post is no complement",
            """
            زار الوزير كركوك
            (S (VP (VBD زار) (NP (DTNN الوزير)) (NP (NNP كركوك))))
            """,
            List.of()));
  }

  @Test
  void stateOfAnAdjectiveIsAnEntityOfTheArticle() {
    StatedRelations stated =
        Stated.by(
                """
                غادر الرئيس التركي عصمت باران
                (S (VP (VBD غادر) (NP (NP (DTNN الرئيس) (DTJJ التركي)) (NP (NNP عصمت) (NNP باران)))))
                """)
            .stated();

    assertEquals(
        List.of("عصمت باران", "تركيا"),
        stated.article().entities().stream().map(Entity::label).toList());
  }

  @Test
  void stateOfAKnownPersonIsThatOfTheGazetteer() {
    assertEquals(
        List.of("LEADER_OF الرئيس رجب طيب أردوغان > الرئيس"),
        Stated.by(
                """
                عاد الرئيس رجب طيب أردوغان
                (S (VP (VBD عاد) (NP (NP (DTNN الرئيس)) (NP (NNP رجب) (NNP طيب) (NNP اردوغان)))))
                """)
            .relations());
  }
}
