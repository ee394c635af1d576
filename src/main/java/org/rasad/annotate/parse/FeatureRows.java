package org.rasad.annotate.parse;

import org.rasad.annotate.parse.Templates.Place;

/**
 * Finds the rows of weights of a state's features ({@code featurize} in CoreNLP's {@code
 * BasicFeatureFactory}).
 *
 * <p>What lies under the top of the stack and what is in the queue stays the same over several
 * transitions; the sums of its weights are kept. One object serves one sentence.
 */
final class FeatureRows {

  private final ParseState state;
  private final Nodes nodes;
  private final RowList rows;
  private final NodeRows single;
  private final PairRows pairs;
  private final KeptSums second = new KeptSums();
  private final KeptSums third = new KeptSums();
  private final KeptSums fourth = new KeptSums();
  private final KeptSums queue = new KeptSums();

  FeatureRows(FeatureTable table, Sentence sentence, ParseState state) {
    this.state = state;
    this.nodes = state.nodes();
    this.rows = new RowList(table);
    this.single = new NodeRows(sentence, nodes, rows);
    this.pairs = new PairRows(sentence, state, rows);
  }

  /** The rows in CoreNLP's order: sums of floats depend on it. */
  RowList inOrder() {
    rows.clear(true);
    int top = state.node(0);
    int next = state.node(1);
    single.find(Place.S0, top);
    single.find(Place.S1, next);
    single.find(Place.S2, state.node(2));
    single.find(Place.S3, state.node(3));
    single.findBelowTop(top);
    single.findBelow(next, Place.S1L, Place.S1R, Place.S1U);
    single.findQueue(state.position());
    findRecent(top, Place.RECENT_L0, Place.RECENT_R0);
    findRecent(next, Place.RECENT_L1, Place.RECENT_R1);
    pairs.findWithTop();
    pairs.findInQueue();
    pairs.findTriples();
    findEnd();
    pairs.findSeparators();
    return rows;
  }

  /** The same in the order that is fastest, with sums that were kept. */
  RowList fast() {
    rows.clear(false);
    int top = state.node(0);
    findSecond();
    findUnder(third, Place.S2, 2);
    findUnder(fourth, Place.S3, 3);
    findQueue();
    single.find(Place.S0, top);
    single.findBelowTop(top);
    findRecent(top, Place.RECENT_L0, Place.RECENT_R0);
    pairs.findWithTop();
    pairs.findTriples();
    findEnd();
    pairs.findSeparators();
    return rows;
  }

  private void findSecond() {
    int node = state.node(1);
    int place = state.size() - 2;
    if (!second.appendTo(rows, place, node)) {
      RowList.Mark mark = rows.mark();
      single.find(Place.S1, node);
      single.findBelow(node, Place.S1L, Place.S1R, Place.S1U);
      findRecent(node, Place.RECENT_L1, Place.RECENT_R1);
      second.keep(rows, mark, place, node);
    }
  }

  private void findUnder(KeptSums kept, Place which, int depth) {
    int node = state.node(depth);
    int place = state.size() - 1 - depth;
    if (!kept.appendTo(rows, place, node)) {
      RowList.Mark mark = rows.mark();
      single.find(which, node);
      kept.keep(rows, mark, place, node);
    }
  }

  private void findQueue() {
    int position = state.position();
    if (!queue.appendTo(rows, position, position)) {
      RowList.Mark mark = rows.mark();
      single.findQueue(position);
      pairs.findInQueue();
      queue.keep(rows, mark, position, position);
    }
  }

  private void findRecent(int node, Place left, Place right) {
    single.find(left, nodes.recentLeft(node));
    single.find(right, nodes.recentRight(node));
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
