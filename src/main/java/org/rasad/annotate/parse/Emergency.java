package org.rasad.annotate.parse;

import java.util.List;
import java.util.Optional;

/**
 * The transition for a state that allows none, as in {@code findEmergencyTransition} of CoreNLP's
 * {@code BaseModel} without constraints.
 */
final class Emergency {

  private final Labels labels;

  Emergency(Labels labels) {
    this.labels = labels;
  }

  /** Empty if the sentence cannot be parsed. */
  Optional<Transition> transition(ParseState state) {
    if (state.size() == 0) {
      return Optional.empty();
    }
    int top = label(state, 0);
    if (labels.isPartial(top) && (state.size() == 1 || labels.isPartial(label(state, 1)))) {
      return Optional.of(over(labels.whole(top)));
    }
    if (state.size() == 1) {
      return state.isQueueEmpty() && !labels.isRoot(top)
          ? Optional.of(over(labels.firstRoot()))
          : Optional.empty();
    }
    return joined(state, top, label(state, 1));
  }

  private Optional<Transition> joined(ParseState state, int top, int next) {
    if (labels.isPartial(top)) {
      return Optional.of(new Transition.Binary(joinedLabel(state, top), true, false));
    }
    return labels.isPartial(next)
        ? Optional.of(new Transition.Binary(joinedLabel(state, next), false, false))
        : Optional.empty();
  }

  private int joinedLabel(ParseState state, int partial) {
    int whole = labels.whole(partial);
    boolean isLast = state.isQueueEmpty() && state.size() == 2;
    return labels.isRootOnly(whole) && isLast ? partial : whole;
  }

  private static Transition over(int label) {
    return new Transition.Unary(List.of(label), false);
  }

  private static int label(ParseState state, int depth) {
    return state.nodes().label(state.node(depth));
  }
}
