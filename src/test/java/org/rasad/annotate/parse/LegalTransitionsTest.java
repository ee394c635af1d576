package org.rasad.annotate.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class LegalTransitionsTest {

  private static final ParserTables TABLES = SmallTables.of(Map.of());
  private static final Labels LABELS = new Labels(TABLES);
  private static final int PARTIAL = TABLES.symbols().number("@NP");
  private static final int WHOLE = TABLES.symbols().number("NP");
  private static final int ROOT = TABLES.symbols().number("ROOT");

  @Test
  void anEmptyStackOnlyShifts() {
    assertEquals(Set.of(SmallTables.SHIFT), legal(state(2)));
  }

  @Test
  void aRootIsOnlyMadeAtTheEnd() {
    ParseState state = state(2);
    state.shift();

    assertEquals(Set.of(SmallTables.SHIFT, SmallTables.NOUN_PHRASE), legal(state));
  }

  @Test
  void aNodeIsRaisedOnce() {
    ParseState state = state(1);
    state.shift();
    assertEquals(Set.of(SmallTables.NOUN_PHRASE, SmallTables.ROOT), legal(state));

    state.raise(WHOLE);

    assertEquals(Set.of(), legal(state));
  }

  @Test
  void twoNodesAtTheEndAreNotJoinedToAPartialOne() {
    ParseState state = state(2);
    state.shift();
    state.shift();

    assertEquals(Set.of(SmallTables.NOUN_PHRASE, SmallTables.LEFT), legal(state));
  }

  @Test
  void aPartialNodeKeepsItsHeadAndItsLabel() {
    ParseState state = state(4);
    state.shift();
    state.shift();
    state.join(PARTIAL, false);
    state.shift();

    assertEquals(
        Set.of(
            SmallTables.SHIFT, SmallTables.NOUN_PHRASE, SmallTables.LEFT, SmallTables.LEFT_PARTIAL),
        legal(state));
  }

  @Test
  void twoPartialNodesAreNotJoined() {
    ParseState state = state(5);
    state.shift();
    state.shift();
    state.join(PARTIAL, false);
    state.shift();
    state.shift();
    state.join(PARTIAL, true);

    assertEquals(Set.of(SmallTables.SHIFT, SmallTables.NOUN_PHRASE), legal(state));
  }

  @Test
  void onlyARootEnds() {
    ParseState state = state(1);
    state.shift();
    state.raise(ROOT);

    assertEquals(Set.of(SmallTables.END), legal(state));
  }

  private static ParseState state(int words) {
    return new ParseState(new Nodes(new int[words], new int[words]));
  }

  private static Set<Integer> legal(ParseState state) {
    LegalTransitions transitions = new LegalTransitions(TABLES.transitions(), LABELS);
    long[] set = transitions.none();
    int count = transitions.fill(state, set);
    Set<Integer> legal = BitSet.valueOf(set).stream().boxed().collect(Collectors.toSet());
    assertEquals(count, legal.size());
    return legal;
  }
}
