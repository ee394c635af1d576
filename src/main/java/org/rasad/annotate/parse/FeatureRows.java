package org.rasad.annotate.parse;

import org.rasad.annotate.parse.Templates.Place;

/**
 * Finds the rows of weights of a state's features, in the order in which CoreNLP adds them up
 * ({@code featurize} in {@code BasicFeatureFactory}); sums of floats depend on the order, and so
 * could the best transition.
 *
 * <p>What lies under the top of the stack and what is in the queue stays the same over several
 * transitions; its rows are kept. One object serves one sentence.
 */
final class FeatureRows {

  private final ParseState state;
  private final Nodes nodes;
  private final RowList rows;
  private final NodeRows single;
  private final PairRows pairs;
  private final KeptRows second;
  private final KeptRows belowSecond;
  private final KeptRows recentOfSecond;
  private final KeptRows third;
  private final KeptRows fourth;
  private final KeptRows queue;
  private final KeptRows queuePairs;

  FeatureRows(FeatureTable table, Sentence sentence, ParseState state) {
    this.state = state;
    this.nodes = state.nodes();
    this.rows = new RowList(table);
    this.single = new NodeRows(sentence, nodes, rows);
    this.pairs = new PairRows(sentence, state, rows);
    int places = sentence.size() + 1;
    this.second = new KeptRows(places);
    this.belowSecond = new KeptRows(places);
    this.recentOfSecond = new KeptRows(places);
    this.third = new KeptRows(places);
    this.fourth = new KeptRows(places);
    this.queue = new KeptRows(places);
    this.queuePairs = new KeptRows(places);
  }

  /** Adds the weights of all features of the state as it is now. */
  void addTo(float[] scores) {
    rows.clear();
    int top = state.node(0);
    single.find(Place.S0, top);
    findUnder(second, Place.S1, 1);
    findUnder(third, Place.S2, 2);
    findUnder(fourth, Place.S3, 3);
    single.findBelowTop(top);
    findBelowSecond();
    findQueue();
    single.find(Place.RECENT_L0, nodes.recentLeft(top));
    single.find(Place.RECENT_R0, nodes.recentRight(top));
    findRecentOfSecond();
    pairs.find(queuePairs);
    findEnd();
    pairs.findSeparators();
    rows.addTo(scores);
  }

  private int place(int depth) {
    return state.size() - 1 - depth;
  }

  private void findUnder(KeptRows kept, Place place, int depth) {
    int node = state.node(depth);
    if (!kept.appendTo(rows, place(depth), node)) {
      int size = rows.size();
      single.find(place, node);
      kept.keep(rows, size, place(depth), node);
    }
  }

  private void findBelowSecond() {
    int node = state.node(1);
    if (!belowSecond.appendTo(rows, place(1), node)) {
      int size = rows.size();
      single.findBelow(node, Place.S1L, Place.S1R, Place.S1U);
      belowSecond.keep(rows, size, place(1), node);
    }
  }

  private void findRecentOfSecond() {
    int node = state.node(1);
    if (!recentOfSecond.appendTo(rows, place(1), node)) {
      int size = rows.size();
      single.find(Place.RECENT_L1, nodes.recentLeft(node));
      single.find(Place.RECENT_R1, nodes.recentRight(node));
      recentOfSecond.keep(rows, size, place(1), node);
    }
  }

  private void findQueue() {
    int position = state.position();
    if (!queue.appendTo(rows, position, position)) {
      int size = rows.size();
      single.findQueue(position);
      queue.keep(rows, size, position, position);
    }
  }

  private void findEnd() {
    if (state.isQueueEmpty()) {
      rows.find(Templates.QUEUE_FINISHED, Symbols.ABSENT, Symbols.ABSENT, Symbols.ABSENT);
      if (state.size() == 1) {
        rows.find(Templates.SINGLETON, Symbols.ABSENT, Symbols.ABSENT, Symbols.ABSENT);
      }
    }
  }
}
