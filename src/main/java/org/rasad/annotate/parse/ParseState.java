package org.rasad.annotate.parse;

/** How far the parse of one sentence has come: the stack, and the next word of the queue. */
final class ParseState {

  private final Nodes nodes;
  private final int[] stack;
  private int size;
  private int position;

  ParseState(Nodes nodes) {
    this.nodes = nodes;
    this.stack = new int[nodes.words()];
  }

  Nodes nodes() {
    return nodes;
  }

  int size() {
    return size;
  }

  /** Number of the next word. */
  int position() {
    return position;
  }

  boolean isQueueEmpty() {
    return position == nodes.words();
  }

  /** The node at this depth of the stack, 0 for its top; none where the stack ends before. */
  int node(int depth) {
    return depth < size ? stack[size - 1 - depth] : Nodes.NONE;
  }

  void shift() {
    stack[size++] = nodes.tagNode(position++);
  }

  /** Puts a node over the top of the stack. */
  void raise(int label) {
    stack[size - 1] = nodes.over(label, stack[size - 1]);
  }

  /** Joins the two top nodes of the stack. */
  void join(int label, boolean isRightHead) {
    size--;
    stack[size - 1] = nodes.join(label, stack[size - 1], stack[size], isRightHead);
  }
}
