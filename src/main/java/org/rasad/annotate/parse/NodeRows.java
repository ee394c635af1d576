package org.rasad.annotate.parse;

import org.rasad.annotate.parse.Templates.Place;

/** Finds the rows of features of single nodes and single words. */
final class NodeRows {

  /** What CoreNLP writes in the place of a node that is not there. */
  static final String NULL = "*NULL*";

  private final Sentence sentence;
  private final Nodes nodes;
  private final RowList rows;

  NodeRows(Sentence sentence, Nodes nodes, RowList rows) {
    this.sentence = sentence;
    this.nodes = nodes;
    this.rows = rows;
  }

  /** The five features of a node ({@code addUnaryStackFeatures}). */
  void find(Place place, int node) {
    int first = place.first();
    if (node < 0) {
      rows.find(first, sentence.nullSymbol(), Symbols.ABSENT, Symbols.ABSENT);
      return;
    }
    int label = nodes.label(node);
    int word = sentence.word(nodes.head(node));
    int tag = sentence.tag(nodes.head(node));
    if (rows.findFused(place.fused(), tag, label)) {
      rows.find(first + 1, word, tag, Symbols.ABSENT);
      rows.find(first + 3, word, label, Symbols.ABSENT);
      return;
    }
    rows.find(first, label, Symbols.ABSENT, Symbols.ABSENT);
    rows.find(first + 1, word, tag, Symbols.ABSENT);
    rows.find(first + 2, tag, Symbols.ABSENT, Symbols.ABSENT);
    rows.find(first + 3, word, label, Symbols.ABSENT);
    rows.find(first + 4, tag, label, Symbols.ABSENT);
  }

  /** The children and grandchildren of the top of the stack. */
  void findBelowTop(int top) {
    int left = nodes.left(top);
    int right = nodes.second(top);
    int only = nodes.only(top);
    find(Place.S0L, left);
    find(Place.S0R, right);
    find(Place.S0U, only);
    findBelow(left, Place.S0LL, Place.S0LR, Place.S0LU);
    findBelow(right, Place.S0RL, Place.S0RR, Place.S0RU);
    findBelow(only, Place.S0UL, Place.S0UR, Place.S0UU);
  }

  void findBelow(int node, Place left, Place right, Place only) {
    find(left, nodes.left(node));
    find(right, nodes.second(node));
    find(only, nodes.only(node));
  }

  /** The words around the begin of the queue ({@code addUnaryQueueFeatures}). */
  void findQueue(int position) {
    findWord(0, position);
    findWord(1, position + 1);
    findWord(2, position + 2);
    findWord(3, position + 3);
    findWord(4, position - 1);
    findWord(5, position - 2);
  }

  private void findWord(int offset, int position) {
    int template = Templates.QUEUE + offset;
    if (sentence.holds(position)) {
      rows.find(template, sentence.tag(position), sentence.word(position), Symbols.ABSENT);
    } else {
      rows.find(template, sentence.nullSymbol(), Symbols.ABSENT, Symbols.ABSENT);
    }
  }
}
