package org.rasad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rasad.lexicon.Role;

/** Whether something happened near its place. */
class NearnessTest {

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          قرب كركوك           | (NP (NN قرب) (NP (NNP كركوك)))                              | true  | near a town
          بالقرب من كركوك      | (PP (IN ب) (NP (DTNN القرب) (PP (IN من) (NP (NNP كركوك)))))  | true  | cut by the segmenter
          شمال غرب كركوك      | (NP (NN شمال) (NP (NN غرب) (NP (NNP كركوك))))               | true  | a direction of a town
          قرب قرية السدر       | (NP (NN قرب) (NP (NN قرية) (NP (DTNN السدر))))              | true  | a village that only its head word tells
          قرب قاعدة الصقر      | (NP (NN قرب) (NP (NN قاعدة) (NP (DTNN الصقر))))             | true  | a facility
          شمال العراق         | (NP (NN شمال) (NP (DTNNP العراق)))                          | false | the north of a country is in it
          شمال محافظة نينوى    | (NP (NN شمال) (NP (NN محافظة) (NP (NNP نينوى))))             | false | so is that of a province
          قرب الحدود          | (NP (NN قرب) (NP (DTNN الحدود)))                            | false | a region
          في كركوك            | (PP (IN في) (NP (NNP كركوك)))                               | false | in a town
          """)
  void readsTheWordsBeforeAPlace(String words, String tree, boolean near, String reason) {
    assertEquals(near, isNear(Role.PLACE, words, tree));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          خمسة كيلومترات | (CD خمسة) (NNS كيلومترات)          | true
          ما قصف         | (WP ما) (VP (VBD قصف))             | false
          """)
  void distanceEndsBeforeAPlace(String length, String leaves, boolean near) {
    String words = "على بعد %s من كركوك".formatted(length);
    String tree = "(PP (IN على) (NP (NN بعد) %s (PP (IN من) (NP (NNP كركوك)))))".formatted(leaves);

    assertEquals(near, isNear(Role.PLACE, words, tree));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"PLACE, true", "RECIPIENT, true", "ACTOR, false", "SOURCE, false"})
  void onlyWhereSomethingHappensIsNear(Role role, boolean near) {
    assertEquals(near, isNear(role, "قرب كركوك", "(NP (NN قرب) (NP (NNP كركوك)))"));
  }

  /** Of the last mention of a sentence. */
  private static boolean isNear(Role role, String words, String tree) {
    Scene scene =
        Scenes.of(
            """
            اعتقل الجيش مسلحين %s
            (S (VP (VBD اعتقل) (NP (DTNN الجيش)) (NP (NNS مسلحين)) %s))
            """
                .formatted(words, tree));
    Argument argument = new Argument(role, scene.mentions().getLast());

    return new NearReader(Scenes.LEXICON).read(scene, argument).near();
  }
}
