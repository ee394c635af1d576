package org.rasad.annotate.parse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which transitions a state allows, by the rules of the {@code isLegal} methods of CoreNLP's
 * transitions without constraints. Sets of transitions are worked out at the start, so that a state
 * only joins a few of them; a set has one bit for each transition.
 */
final class LegalTransitions {

  private final Labels labels;
  private final int length;
  private final long[] shifts;
  private final long[] ends;
  private final long[] unaries;
  private final long[] binaries;
  private final long[] rootUnaries;
  private final long[] wholeRootBinaries;
  private final long[] partialBinaries;

  /** Unary ones by their lowest label. */
  private final Map<Integer, long[]> unariesFrom = new HashMap<>();

  /** Binary ones by their label without the mark of a partial one. */
  private final Map<Integer, long[]> rightHeadedTo = new HashMap<>();

  private final Map<Integer, long[]> leftHeadedTo = new HashMap<>();

  LegalTransitions(List<Transition> transitions, Labels labels) {
    this.labels = labels;
    this.length = (transitions.size() + Long.SIZE - 1) / Long.SIZE;
    this.shifts = new long[length];
    this.ends = new long[length];
    this.unaries = new long[length];
    this.binaries = new long[length];
    this.rootUnaries = new long[length];
    this.wholeRootBinaries = new long[length];
    this.partialBinaries = new long[length];
    for (int i = 0; i < transitions.size(); i++) {
      switch (transitions.get(i)) {
        case Transition.Shift s -> put(shifts, i);
        case Transition.End e -> put(ends, i);
        case Transition.Idle idle -> {}
        case Transition.Unary unary -> put(unary, i);
        case Transition.Binary binary -> put(binary, i);
      }
    }
  }

  private void put(Transition.Unary unary, int number) {
    put(unaries, number);
    put(set(unariesFrom, unary.lowest()), number);
    if (unary.isRoot()) {
      put(rootUnaries, number);
    }
  }

  private void put(Transition.Binary binary, int number) {
    put(binaries, number);
    put(
        set(binary.isRightHead() ? rightHeadedTo : leftHeadedTo, labels.whole(binary.label())),
        number);
    if (labels.isPartial(binary.label())) {
      put(partialBinaries, number);
    } else if (binary.isRoot()) {
      put(wholeRootBinaries, number);
    }
  }

  private long[] set(Map<Integer, long[]> sets, int label) {
    return sets.computeIfAbsent(label, l -> new long[length]);
  }

  private static void put(long[] set, int number) {
    set[number / Long.SIZE] |= 1L << number;
  }

  /** An empty set. */
  long[] none() {
    return new long[length];
  }

  /** Fills the set with the transitions that the state allows and returns how many they are. */
  int fill(ParseState state, long[] legal) {
    Arrays.fill(legal, 0);
    if (!state.isQueueEmpty()) {
      add(shifts, legal);
    }
    if (state.size() > 0) {
      addUnaries(state, legal);
    }
    if (state.size() > 1) {
      addBinaries(state, legal);
    }
    if (state.size() == 1 && state.isQueueEmpty() && labels.isRoot(label(state, 0))) {
      add(ends, legal);
    }
    int count = 0;
    for (long bits : legal) {
      count += Long.bitCount(bits);
    }
    return count;
  }

  /** Not twice over the same node; from a partial node only to a whole one of its label. */
  private void addUnaries(ParseState state, long[] legal) {
    Nodes nodes = state.nodes();
    int top = state.node(0);
    if (!nodes.isBinary(top) && !nodes.isTag(top)) {
      return;
    }
    int label = nodes.label(top);
    boolean ends = state.size() == 1 && state.isQueueEmpty();
    long[] allowed = labels.isPartial(label) ? unariesFrom.get(labels.whole(label)) : unaries;
    for (int i = 0; allowed != null && i < length; i++) {
      legal[i] |= ends ? allowed[i] : allowed[i] & ~rootUnaries[i];
    }
  }

  /** The head of a partial node stays the head; no partial node may be left alone at the end. */
  private void addBinaries(ParseState state, long[] legal) {
    long[] allowed = allowedByLabels(label(state, 0), label(state, 1));
    boolean isLast = state.size() == 2 && state.isQueueEmpty();
    boolean makesWhole =
        isLast || (state.isQueueEmpty() && state.size() > 2 && labels.isPartial(label(state, 2)));
    for (int i = 0; allowed != null && i < length; i++) {
      long bits = makesWhole ? allowed[i] & ~partialBinaries[i] : allowed[i];
      legal[i] |= isLast ? bits : bits & ~wholeRootBinaries[i];
    }
  }

  private long @Nullable [] allowedByLabels(int top, int next) {
    boolean isTopPartial = labels.isPartial(top);
    boolean isNextPartial = labels.isPartial(next);
    if (isTopPartial && isNextPartial) {
      return null;
    }
    if (isTopPartial) {
      return rightHeadedTo.get(labels.whole(top));
    }
    return isNextPartial ? leftHeadedTo.get(labels.whole(next)) : binaries;
  }

  private static int label(ParseState state, int depth) {
    return state.nodes().label(state.node(depth));
  }

  private static void add(long[] from, long[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] |= from[i];
    }
  }
}
