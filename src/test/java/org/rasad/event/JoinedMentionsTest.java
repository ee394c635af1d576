package org.rasad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rasad.entity.Mention;

class JoinedMentionsTest {

  private static final Scene SCENE =
      Scenes.of(
          """
          زار الوفد العراق ، سوريا ولبنان ثم تركيا وغادرها
          (S (VP (VP (VBD زار) (NP (DTNN الوفد)) (NP (NP (NNP العراق) (PUNC ،) (NNP سوريا) (CC و) (NNP لبنان)) (ADVP (RB ثم)) (NP (NNP تركيا)))) (CC و) (VP (VBD غادر) (NP (PRP ها)))))
          """);

  private static final JoinedMentions JOINED = new JoinedMentions(SCENE);

  @Test
  void joinsWhatStandsBetweenConjunctionsAndCommas() {
    assertEquals(List.of("سوريا", "لبنان"), with("العراق"));
    assertEquals(List.of("العراق", "لبنان"), with("سوريا"));
    assertEquals(List.of("العراق", "سوريا"), with("لبنان"));
  }

  @Test
  void joinsNothingAcrossOtherWords() {
    assertEquals(List.of(), with("تركيا"));
  }

  @Test
  void joinsNothingThatStandsSideBySide() {
    assertEquals(List.of(), with("الوفد"));
  }

  @Test
  void leavesOutPronouns() {
    Mention pronoun =
        SCENE.mentions().stream()
            .filter(m -> m.form() == Mention.Form.PRONOUN)
            .findFirst()
            .orElseThrow();

    assertEquals(List.of(), JOINED.with(pronoun));
  }

  private static List<String> with(String word) {
    Mention mention = SCENE.at(Scenes.token(SCENE, word)).orElseThrow();
    return JOINED.with(mention).stream().map(m -> SCENE.original(m.from(), m.to())).toList();
  }
}
