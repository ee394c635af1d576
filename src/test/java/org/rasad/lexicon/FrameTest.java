package org.rasad.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FrameTest {

  private final Faults faults = new Faults();
  private final Frame frame =
      new Frame(Map.of("subj", Frame.SlotRole.ACTOR, "ب", Frame.SlotRole.NONE));

  @Test
  void givesTheRoleOfASlot() {
    assertEquals(Optional.of(Frame.SlotRole.ACTOR), frame.role(Frame.SUBJECT));
  }

  @Test
  void saysWhereAPrepositionGivesNoRole() {
    assertEquals(Optional.of(Frame.SlotRole.NONE), frame.role("ب"));
  }

  @Test
  void saysNothingOfOtherSlots() {
    assertEquals(Optional.empty(), frame.role(Frame.OBJECT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"subj", "obj", "gen", "على", "إلى", "باتجاه"})
  void knowsSlots(String slot) {
    assertTrue(Frame.isSlot(slot));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "subject", "الى", "بعد", "SUBJ"})
  void knowsNoOtherSlots(String slot) {
    assertFalse(Frame.isSlot(slot));
  }

  @Test
  void isReadFromPairs() {
    assertEquals(frame, read("subj=actor ب=none"));
    assertEquals(List.of(), faults());
  }

  @Test
  void mayBeEmpty() {
    assertEquals(new Frame(Map.of()), read(""));
    assertEquals(List.of(), faults());
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "subj, «subj» in the frame is no slot=role., a slot without a role",
    "=actor, «=actor» in the frame is no slot=role., a role without a slot",
    "subj=agent, «subj=agent» in the frame is no slot=role., an unknown role",
    "بعد=place, «بعد=place» in the frame is no slot=role., an unknown preposition",
    "الى=place, «الى=place» in the frame is no slot=role., a preposition without its hamza",
    "subj=actor subj=place, The slot «subj» stands twice in the frame., a slot twice"
  })
  void reportsFaultyPairs(String cell, String message, String reason) {
    read(cell);

    assertEquals(List.of("lexicon/predicates.tsv:7: " + message), faults(), reason);
  }

  @Test
  void reportsEveryFaultyPair() {
    read("subj obj=actor ضد");

    assertEquals(2, faults().size());
  }

  private Frame read(String cell) {
    Map<String, String> cells = cell.isEmpty() ? Map.of() : Map.of("frame", cell);
    return new LexiconTables(faults).frame(new Table.Row("lexicon/predicates.tsv", 7, cells));
  }

  private List<String> faults() {
    try {
      faults.throwIfAny();
      return List.of();
    } catch (LexiconException e) {
      return e.faults();
    }
  }
}
