package org.rasad.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which thing of the gold is which thing that was found: one to one, the best pairs first.
 *
 * <p>Greedy; of pairs that are equally good the one whose gold stands later goes first, and then
 * that whose found thing stands later. The order decides figures, so it is kept.
 *
 * @param <G> things of the gold
 * @param <F> things that were found
 */
final class Matching<G, F> {

  private static final int NONE = -1;

  private final List<G> golds;
  private final List<F> founds;
  private final int[] foundOfGold;
  private final boolean[] isMatched;

  private Matching(List<G> golds, List<F> founds) {
    this.golds = golds;
    this.founds = founds;
    this.foundOfGold = new int[golds.size()];
    Arrays.fill(foundOfGold, NONE);
    this.isMatched = new boolean[founds.size()];
  }

  /** How well two things fit. */
  @FunctionalInterface
  interface Fit<G, F> {
    /** The more the better; 0 if they do not fit. */
    int of(G gold, F found);
  }

  /** Compares everything with everything: a document that people annotated has dozens of things. */
  static <G, F> Matching<G, F> best(List<G> golds, List<F> founds, Fit<G, F> fit) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < golds.size(); i++) {
      for (int j = 0; j < founds.size(); j++) {
        int value = fit.of(golds.get(i), founds.get(j));
        if (value > 0) {
          pairs.add(new Pair(value, i, j));
        }
      }
    }
    pairs.sort(Pair.BEST_FIRST);
    Matching<G, F> matching = new Matching<>(golds, founds);
    pairs.forEach(matching::take);
    return matching;
  }

  /** How many were matched. */
  int size() {
    return golds.size() - missed().size();
  }

  /** What the thing of the gold at that place was matched with. */
  @Nullable F found(int gold) {
    return foundOfGold[gold] == NONE ? null : founds.get(foundOfGold[gold]);
  }

  List<G> golds() {
    return golds;
  }

  List<F> founds() {
    return founds;
  }

  /** What was not found, in the order of the gold. */
  List<G> missed() {
    return IntStream.range(0, golds.size())
        .filter(i -> foundOfGold[i] == NONE)
        .mapToObj(golds::get)
        .toList();
  }

  /** What was found and is not in the gold, in the order in which it was found. */
  List<F> alarms() {
    return IntStream.range(0, founds.size())
        .filter(j -> !isMatched[j])
        .mapToObj(founds::get)
        .toList();
  }

  private void take(Pair pair) {
    if (foundOfGold[pair.gold] == NONE && !isMatched[pair.found]) {
      foundOfGold[pair.gold] = pair.found;
      isMatched[pair.found] = true;
    }
  }

  private record Pair(int fit, int gold, int found) {

    static final Comparator<Pair> BEST_FIRST =
        Comparator.comparingInt(Pair::fit)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found)
            .reversed();
  }
}
