package org.rasad.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rasad.entity.EntityLink;
import org.rasad.entity.Mention;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.FeatureWeights;
import org.rasad.lexicon.LinkReason;
import org.rasad.lexicon.Role;
import org.rasad.text.Span;

/** Who is chosen, by weights made for the test. */
class RoleModelTest {

  /** Nobody weighs 1; odds of a weight of 3 are about 20 to 1. */
  private static final RoleModel MODEL =
      new RoleModel(
          new FeatureWeights<>(
              FeatureWeights.ROLES,
              Map.of(
                  "subject", List.of(3.0, -9.0, -9.0),
                  "object", List.of(-9.0, 3.0, -9.0),
                  "where", List.of(-9.0, -9.0, 3.0),
                  "both", List.of(3.0, 4.0, -9.0),
                  "maybe", List.of(0.5, -9.0, -9.0),
                  "hardly", List.of(-9.0, -9.0, -9.0))));

  @Test
  void givesEachRoleToTheLikeliest() {
    RoleQuestion question =
        question(group(0, "subject"), group(1, "object"), place(2, "where"), group(3, "hardly"));

    assertEquals(List.of("ACTOR 0", "RECIPIENT 1", "PLACE 2"), answer(question));
  }

  @Test
  void givesAnEntityItsLikelierRoleOnly() {
    assertEquals(List.of("RECIPIENT 0"), answer(question(group(0, "both"))));
  }

  @Test
  void addsUpTheMentionsOfAnEntity() {
    Mention name = mention(0, "e0");
    Mention pronoun = mention(5, "e0");
    RoleQuestion question =
        question(candidate(name, "maybe"), candidate(pronoun, "maybe"), group(1, "maybe"));

    assertEquals(List.of("ACTOR 0"), answer(question));
  }

  @Test
  void sharesTheRoleWithWhatIsJoined() {
    RoleCandidate second = group(1, "hardly");
    RoleCandidate first =
        new RoleCandidate(
            mention(0, "e0"),
            EntityType.GROUP,
            List.of("subject"),
            Set.of(),
            List.of(second.mention()));

    assertEquals(List.of("ACTOR 0", "ACTOR 1"), answer(question(first, second)));
  }

  @Test
  void letsNothingHappenAtAPerson() {
    RoleQuestion question = question(group(0, "where"), place(1, "hardly"));

    assertEquals(List.of(), answer(question));
  }

  @Test
  void keepsToWhatTheGrammarDenies() {
    RoleCandidate speaker =
        new RoleCandidate(
            mention(0, "e0"), EntityType.GROUP, List.of("subject"), Set.of(Role.ACTOR), List.of());

    assertEquals(List.of(), answer(question(speaker)));
  }

  @Test
  void namesNobodyWhereNobodyIsLikely() {
    assertEquals(List.of(), answer(question(group(0, "hardly"), group(1, "hardly"))));
  }

  private static List<String> answer(RoleQuestion question) {
    return MODEL.answer(question).stream().map(a -> a.role() + " " + a.mention().from()).toList();
  }

  private static RoleQuestion question(RoleCandidate... candidates) {
    return new RoleQuestion(
        EventType.ASSAULT, new Span(0, 1), List.of("nobody"), List.of(candidates));
  }

  private static RoleCandidate group(int at, String feature) {
    return candidate(mention(at, "e" + at), feature);
  }

  private static RoleCandidate place(int at, String feature) {
    return new RoleCandidate(
        mention(at, "e" + at), EntityType.PLACE, List.of(feature), Set.of(), List.of());
  }

  private static RoleCandidate candidate(Mention mention, String feature) {
    return new RoleCandidate(mention, EntityType.GROUP, List.of(feature), Set.of(), List.of());
  }

  private static Mention mention(int at, String entity) {
    return new Mention(
        new EntityLink(entity, LinkReason.OWN_NAME, 0.9),
        Mention.Form.NAME,
        0,
        at,
        at + 1,
        at,
        new Span(at, at + 1));
  }
}
