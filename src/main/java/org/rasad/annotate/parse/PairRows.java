package org.rasad.annotate.parse;

/** Finds the rows of features of two and three nodes together. */
final class PairRows {

  /** What features ask of a node; each is absent if there is no node. */
  private record Values(int node, int label, int word, int tag) {}

  private final Sentence sentence;
  private final ParseState state;
  private final Nodes nodes;
  private final RowList rows;

  PairRows(Sentence sentence, ParseState state, RowList rows) {
    this.sentence = sentence;
    this.state = state;
    this.nodes = state.nodes();
    this.rows = rows;
  }

  /** Pairs with the stack ({@code addBinaryFeatures}). */
  void findWithTop() {
    Values s0 = values(state.node(0));
    Values s1 = values(state.node(1));
    int word = sentence.word(state.position());
    int tag = sentence.tag(state.position());
    find(Templates.PAIR_S0_S1, s0.word(), s0.label(), s1.word(), s1.label());
    find(Templates.PAIR_S0_Q0, s0.word(), s0.label(), word, tag);
    find(Templates.PAIR_S1_Q0, s1.word(), s1.label(), word, tag);
  }

  /** The pair of the next two words. */
  void findInQueue() {
    int position = state.position();
    find(
        Templates.PAIR_Q0_Q1,
        sentence.word(position),
        sentence.tag(position),
        sentence.word(position + 1),
        sentence.tag(position + 1));
  }

  private void find(int first, int word, int other, int nextWord, int nextOther) {
    boolean isThere = word != Symbols.ABSENT;
    boolean isNextThere = nextWord != Symbols.ABSENT;
    if (isThere && isNextThere) {
      int both = first + Templates.PAIR_BOTH;
      rows.find(both, word, nextWord, Symbols.ABSENT);
      rows.find(both + 1, word, nextOther, Symbols.ABSENT);
      rows.find(both + 2, other, nextWord, Symbols.ABSENT);
      rows.find(both + 3, other, nextOther, Symbols.ABSENT);
    } else if (isThere) {
      rows.find(first + 3, word, Symbols.ABSENT, Symbols.ABSENT);
      rows.find(first + 4, other, Symbols.ABSENT, Symbols.ABSENT);
    } else if (isNextThere) {
      rows.find(first + 1, nextWord, Symbols.ABSENT, Symbols.ABSENT);
      rows.find(first + 2, nextOther, Symbols.ABSENT, Symbols.ABSENT);
    } else {
      rows.find(first, Symbols.ABSENT, Symbols.ABSENT, Symbols.ABSENT);
    }
  }

  /** Triples ({@code addTrigramFeature}). */
  void findTriples() {
    Values s0 = values(state.node(0));
    Values s1 = values(state.node(1));
    Values s2 = values(state.node(2));
    int label0 = orNull(s0.label());
    int word0 = orNull(s0.word());
    int label1 = orNull(s1.label());
    int word1 = orNull(s1.word());
    int label2 = orNull(s2.label());
    int tag = orNull(sentence.tag(state.position()));
    rows.find(Templates.TRIPLE, label0, label1, label2);
    rows.find(Templates.TRIPLE + 1, word0, label1, label2);
    rows.find(Templates.TRIPLE + 2, label0, word1, label2);
    rows.find(Templates.TRIPLE + 3, label0, label1, orNull(s2.word()));
    rows.find(Templates.TRIPLE + 4, label0, label1, tag);
    rows.find(Templates.TRIPLE + 5, word0, label1, tag);
    rows.find(Templates.TRIPLE + 6, label0, word1, tag);
    rows.find(Templates.TRIPLE + 7, label0, label1, orNull(sentence.word(state.position())));
  }

  /** The separators between the heads of two nodes ({@code addSeparatorFeatures}). */
  void findSeparators() {
    Values s0 = values(state.node(0));
    Values s1 = values(state.node(1));
    if (s0.node() >= 0 && s1.node() >= 0) {
      findSeparators(
          Templates.SEPARATOR_S0_S1, s0, s1, nodes.head(s1.node()), nodes.head(s0.node()));
    }
    if (s0.node() >= 0 && !state.isQueueEmpty()) {
      Values q0 = values(nodes.tagNode(state.position()));
      findSeparators(Templates.SEPARATOR_S0_Q0, s0, q0, nodes.head(s0.node()), state.position());
    }
  }

  private void findSeparators(int first, Values one, Values other, int leftHead, int rightHead) {
    SeparatorPlaces separators = sentence.separators();
    int mark = separators.firstBetween(leftHead, rightHead);
    if (mark != Symbols.ABSENT) {
      findSeparators(first, mark, one, other);
    }
    int count = separators.countBetween(leftHead, rightHead);
    findSeparators(first, sentence.written(count), one, other);
  }

  private void findSeparators(int first, int separator, Values one, Values other) {
    rows.find(first, separator, one.word(), Symbols.ABSENT);
    rows.find(first + 1, separator, one.word(), one.label());
    rows.find(first + 2, separator, other.word(), Symbols.ABSENT);
    rows.find(first + 3, separator, other.word(), other.label());
    rows.find(first + 4, separator, one.label(), other.label());
  }

  private Values values(int node) {
    if (node < 0) {
      return new Values(node, Symbols.ABSENT, Symbols.ABSENT, Symbols.ABSENT);
    }
    int head = nodes.head(node);
    return new Values(node, nodes.label(node), sentence.word(head), sentence.tag(head));
  }

  private int orNull(int symbol) {
    return symbol == Symbols.ABSENT ? sentence.nullSymbol() : symbol;
  }
}
