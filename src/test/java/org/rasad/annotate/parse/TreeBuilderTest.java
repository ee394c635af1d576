package org.rasad.annotate.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TreeBuilderTest {

  private static final int DEEP = 100_000;

  private static final ParserTables TABLES = SmallTables.of(Map.of());
  private static final TreeBuilder BUILDER = new TreeBuilder(TABLES.symbols(), new Labels(TABLES));
  private static final int WHOLE = TABLES.symbols().number("NP");
  private static final int PARTIAL = TABLES.symbols().number("@NP");
  private static final int ROOT = TABLES.symbols().number("ROOT");

  @Test
  void takesPartialNodesOut() {
    ParseState state = shifted(3);
    state.join(PARTIAL, true);
    state.join(WHOLE, false);
    state.raise(ROOT);

    Phrases phrases = BUILDER.tree(state, List.of("a", "b", "c"), List.of("A", "B", "C"));

    assertEquals(List.of("ROOT", "NP", "A", "B", "C"), phrases.labels());
    assertEquals(List.of(-1, 0, 1, 1, 1), phrases.parents());
    assertEquals(List.of(-1, -1, 0, 1, 2), phrases.tokens());
  }

  @Test
  void theLastFullStopBelongsToTheSentence() {
    ParseState state = shifted(2);
    state.join(WHOLE, false);
    state.raise(WHOLE);
    state.raise(ROOT);

    Phrases phrases = BUILDER.tree(state, List.of("a", "."), List.of("A", "PUNC"));

    assertEquals(List.of("ROOT", "NP", "NP", "A", "PUNC"), phrases.labels());
    assertEquals(List.of(-1, 0, 1, 2, 1), phrases.parents());
  }

  @Test
  void phrasesThatWereOnlyAFullStopAreTakenOut() {
    ParseState state = shifted(2);
    state.raise(WHOLE);
    state.raise(WHOLE);
    state.join(WHOLE, false);
    state.raise(ROOT);

    Phrases phrases = BUILDER.tree(state, List.of("a", "."), List.of("A", "PUNC"));

    assertEquals(List.of("ROOT", "NP", "A", "PUNC"), phrases.labels());
    assertEquals(List.of(-1, 0, 1, 1), phrases.parents());
  }

  @Test
  void anotherLastWordStaysWhereItIs() {
    ParseState state = shifted(2);
    state.join(WHOLE, false);
    state.raise(WHOLE);
    state.raise(ROOT);

    Phrases phrases = BUILDER.tree(state, List.of("a", ","), List.of("A", "PUNC"));

    assertEquals(List.of(-1, 0, 1, 2, 2), phrases.parents());
  }

  @Test
  void aDeepTreeNeedsNoStack() {
    ParseState state = shifted(DEEP);
    for (int i = 1; i < DEEP; i++) {
      state.join(WHOLE, false);
    }

    Phrases phrases =
        BUILDER.tree(state, Collections.nCopies(DEEP, "a"), Collections.nCopies(DEEP, "A"));

    assertEquals(2 * DEEP - 1, phrases.labels().size());
  }

  @Test
  void aSentenceWithoutAParseIsFlat() {
    assertEquals(
        new Phrases(List.of("X", "A", "B"), List.of(-1, 0, 0), List.of(-1, 0, 1)),
        BUILDER.flat(List.of("A", "B")));
  }

  private static ParseState shifted(int words) {
    ParseState state = new ParseState(new Nodes(new int[words], new int[words]));
    for (int i = 0; i < words; i++) {
      state.shift();
    }
    return state;
  }
}
