package org.rasad.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rasad.identity.Decision.Distinct;
import org.rasad.identity.Decision.Merge;
import org.rasad.identity.Decision.Split;

final class DecisionsTest {

  @Test
  void followsChainsOfMerges() {
    Decisions decisions = decisions(merge("a", "b"), merge("c", "d"), merge("b", "c"));

    for (String one : List.of("a", "b", "c", "d")) {
      assertEquals("d", decisions.rename(one, "1"));
    }
    assertEquals("e", decisions.rename("e", "1"));
  }

  @Test
  void aSplitHoldsInItsArticlesAlone() {
    Decisions decisions = decisions(split("a", "a~2", "1", "2"), split("a", "a~3", "3"));

    assertEquals("a~2", decisions.rename("a", "1"));
    assertEquals("a~2", decisions.rename("a", "2"));
    assertEquals("a~3", decisions.rename("a", "3"));
    assertEquals("a", decisions.rename("a", "4"));
    assertEquals("b", decisions.rename("b", "1"));
  }

  @Test
  void whatIsSplitOffIsNotMergedWithTheRest() {
    Decisions decisions = decisions(merge("a", "b"), split("a", "c", "1"));

    assertEquals("c", decisions.rename("a", "1"));
    assertEquals("b", decisions.rename("a", "2"));
  }

  @Test
  void whatIsSplitOffMayBeMergedItself() {
    Decisions decisions = decisions(split("a", "a~2", "1"), merge("a~2", "b"));

    assertEquals("b", decisions.rename("a", "1"));
    assertEquals("a", decisions.rename("a", "2"));
  }

  @Test
  void whatOthersWereMergedIntoMayBeSplit() {
    Decisions decisions = decisions(merge("a", "b"), split("b", "b~2", "1"));

    assertEquals("b~2", decisions.rename("a", "1"));
    assertEquals("b~2", decisions.rename("b", "1"));
    assertEquals("b", decisions.rename("a", "2"));
  }

  @Test
  void whatIsSplitOffMayBeSplitAgain() {
    Decisions decisions = decisions(split("a", "a~2", "1", "2"), split("a~2", "a~3", "2"));

    assertEquals("a~2", decisions.rename("a", "1"));
    assertEquals("a~3", decisions.rename("a", "2"));
  }

  @Test
  void refusesCirclesInAnArticle() {
    assertRefused(
        "In article 1, a is itself by way of others.", split("a", "b", "1"), merge("b", "a"));
    assertRefused(
        "In article 1, a is itself by way of others.",
        split("a", "b", "1"),
        split("b", "a", "1", "2"));
    assertEquals("a", decisions(split("a", "b", "1"), split("b", "a", "2")).rename("b", "2"));
  }

  @Test
  void refusesCircles() {
    assertRefused("a is merged into itself by way of others.", merge("a", "b"), merge("b", "a"));
    assertRefused(
        "z is merged into itself by way of others.",
        merge("z", "a"),
        merge("a", "b"),
        merge("b", "c"),
        merge("c", "a"));
  }

  @Test
  void refusesTwoMergesOfOneEntity() {
    assertRefused("a is merged into b and into c.", merge("a", "b"), merge("a", "c"));
  }

  @Test
  void refusesTwoSplitsInOneArticle() {
    assertRefused(
        "In article 2, a is b and c.", split("a", "b", "1", "2"), split("a", "c", "2", "3"));
  }

  @Test
  void takesTheSameDecisionTwice() {
    Decisions decisions =
        decisions(merge("a", "b"), new Merge("a", "b", "again"), split("c", "d", "1"));

    assertEquals("b", decisions.rename("a", "1"));
    assertEquals(3, decisions.all().size());
  }

  @Test
  void knowsWhatIsSettled() {
    Decisions decisions = decisions(merge("a", "b"), merge("c", "b"), distinct("a", "d"));

    assertTrue(decisions.areSettled("a", "b"));
    assertTrue(decisions.areSettled("a", "c"));
    assertTrue(decisions.areSettled("a", "d"));
    assertTrue(decisions.areSettled("d", "a"));
    assertFalse(decisions.areSettled("c", "d"));
    assertFalse(decisions.areSettled("x", "y"));
  }

  @Test
  void namesTheEntitiesOfWhatCameAndOfWhatWent() {
    Decisions before = decisions(merge("a", "b"), distinct("x", "y"));
    Decisions now = decisions(distinct("x", "y"), split("c", "d", "1"));

    assertEquals(Set.of("a", "b", "c", "d"), now.changedSince(before));
    assertEquals(Set.of("a", "b", "c", "d"), before.changedSince(now));
    assertEquals(Set.of(), now.changedSince(now));
    assertEquals(Set.of("c", "d", "x", "y"), now.changedSince(Decisions.NONE));
  }

  @Test
  void theOrderOfDecisionsChangesNothing() {
    Decisions one = decisions(merge("a", "b"), merge("c", "d"));
    Decisions other = decisions(merge("c", "d"), merge("a", "b"));

    assertEquals(Set.of(), one.changedSince(other));
  }

  private static void assertRefused(String message, Decision... decisions) {
    assertEquals(
        message,
        assertThrows(IllegalArgumentException.class, () -> decisions(decisions)).getMessage());
  }

  private static Decisions decisions(Decision... decisions) {
    return new Decisions(List.of(decisions));
  }

  private static Merge merge(String from, String into) {
    return new Merge(from, into, "");
  }

  private static Split split(String from, String into, String... articles) {
    return new Split(from, into, Set.of(articles), "");
  }

  private static Distinct distinct(String one, String other) {
    return new Distinct(one, other, "");
  }
}
