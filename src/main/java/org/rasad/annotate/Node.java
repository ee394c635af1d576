package org.rasad.annotate;

import java.util.List;
import java.util.Objects;

/**
 * One node of a phrase structure {@link Tree}.
 *
 * @param id position in the tree's list of nodes, in preorder; the root is 0
 * @param parent id of the parent, -1 for the root
 * @param label phrase label ({@code NP}), or the part of speech for a node over one token
 * @param from index of its first token
 * @param to index after its last token
 * @param head index of its head token by the Arabic head rules
 * @param children ids of the children from left to right; empty for a node over one token
 */
public record Node(
    int id, int parent, String label, int from, int to, int head, List<Integer> children) {

  public Node {
    Objects.requireNonNull(label, "label");
    children = List.copyOf(children);
    if (from < 0 || to <= from || head < from || head >= to) {
      throw new IllegalArgumentException(
          "Node " + id + ": tokens " + from + ".." + to + ", head " + head + ".");
    }
  }

  /** Whether it stands for a single token with its part of speech. */
  public boolean isPreterminal() {
    return children.isEmpty();
  }

  public boolean is(String wanted) {
    return label.equals(wanted);
  }

  public boolean covers(int token) {
    return from <= token && token < to;
  }

  public int size() {
    return to - from;
  }
}
