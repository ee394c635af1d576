package org.rasad.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rasad.entity.EntityLink;
import org.rasad.entity.Mention;
import org.rasad.event.RoleCandidate;
import org.rasad.event.RoleModel;
import org.rasad.event.RoleQuestion;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.FeatureWeights;
import org.rasad.lexicon.LinkReason;
import org.rasad.lexicon.Role;
import org.rasad.text.Span;

/** A made-up grammar: whoever is "subject" acts; where nobody is, nobody does. */
class RoleLearnerTest {

  private static final List<RoleExample> EXAMPLES = examples(400);

  @Test
  void learnsWhoActsAndThatNobodyMay() {
    RoleModel model = new RoleModel(RoleLearner.learn(EXAMPLES));

    assertEquals(0, model.answer(question("subject", "other")).getFirst().mention().from());
    assertEquals(List.of(), model.answer(question("other", "other")));
  }

  @Test
  void givesTheSameWeightsAgain() {
    assertEquals(RoleLearner.learn(EXAMPLES), RoleLearner.learn(EXAMPLES));
  }

  @Test
  void givesNoWeightToWhatIsRare() {
    List<RoleExample> examples = new ArrayList<>(EXAMPLES);
    examples.add(example("d", question("subject", "rare"), true));

    FeatureWeights<Role> weights = RoleLearner.learn(examples);

    assertTrue(weights.byFeature().containsKey("subject"));
    assertFalse(weights.byFeature().containsKey("rare"));
  }

  @Test
  void measuresOnDocumentsLeftOut() {
    CrossValidation measured = CrossValidation.of(EXAMPLES, 4);

    assertEquals(new CrossValidation(200, 200, 200), measured);
    assertEquals(
        "Of unseen documents: P 100.0 R 100.0 F1 100.0 (200 arguments given, 200 right, 200 wanted).",
        measured.sentence());
  }

  /** Every second one has a subject. */
  private static List<RoleExample> examples(int count) {
    List<RoleExample> examples = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean acts = i % 2 == 0;
      examples.add(example("d" + i % 8, question(acts ? "subject" : "other", "other"), acts));
    }
    return examples;
  }

  private static RoleExample example(String document, RoleQuestion question, boolean acts) {
    return new RoleExample(
        document,
        question,
        acts ? Map.of(Role.ACTOR, List.of(question.candidates().get(0))) : Map.of(),
        acts ? 1 : 0);
  }

  private static RoleQuestion question(String first, String second) {
    return new RoleQuestion(
        EventType.ASSAULT,
        new Span(0, 1),
        List.of("nobody"),
        List.of(candidate(0, first), candidate(1, second)));
  }

  private static RoleCandidate candidate(int at, String feature) {
    return new RoleCandidate(
        new Mention(
            new EntityLink("e" + at, LinkReason.OWN_NAME, 0.9),
            Mention.Form.NAME,
            0,
            at,
            at + 1,
            at,
            new Span(at, at + 1)),
        EntityType.GROUP,
        List.of(feature),
        Set.of(),
        List.of());
  }
}
