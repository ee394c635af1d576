package org.rasad.annotate;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The phrase structure of one sentence, immutable.
 *
 * @param nodes all nodes in preorder; node {@code i} has id {@code i}
 */
public record Tree(List<Node> nodes) {

  public Tree {
    nodes = List.copyOf(nodes);
    if (nodes.isEmpty()) {
      throw new IllegalArgumentException("A tree has at least a root.");
    }
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i).id() != i) {
        throw new IllegalArgumentException(
            "Node " + nodes.get(i).id() + " stands at place " + i + ".");
      }
    }
  }

  public Node root() {
    return nodes.get(0);
  }

  public Optional<Node> parent(Node node) {
    return node.parent() < 0 ? Optional.empty() : Optional.of(nodes.get(node.parent()));
  }

  public List<Node> children(Node node) {
    return node.children().stream().map(nodes::get).toList();
  }

  /** From the parent up to the root. */
  public Stream<Node> ancestors(Node node) {
    return Stream.iterate(parent(node), Optional::isPresent, n -> parent(n.orElseThrow()))
        .map(Optional::orElseThrow);
  }

  /** The node itself and everything under it, in preorder. */
  public Stream<Node> subtree(Node node) {
    return IntStream.range(node.id(), nodes.size())
        .mapToObj(nodes::get)
        .takeWhile(n -> n == node || isUnder(n, node));
  }

  /**
   * The node over one token. In preorder no node begins before the one ahead of it, so it is the
   * last that begins at the token; looking from the root down would take as long as the tree is
   * deep.
   */
  public Node preterminal(int token) {
    if (!root().covers(token)) {
      throw new NoSuchElementException("The tree has no token " + token + ".");
    }
    int least = 0;
    int most = nodes.size() - 1;
    while (least < most) {
      int middle = (least + most + 1) >>> 1;
      if (nodes.get(middle).from() <= token) {
        least = middle;
      } else {
        most = middle - 1;
      }
    }
    return nodes.get(least);
  }

  /** The children of the same parent that stand after the node, from left to right. */
  public List<Node> rightSisters(Node node) {
    return parent(node)
        .map(p -> children(p).stream().filter(c -> c.from() >= node.to()).toList())
        .orElse(List.of());
  }

  /** The children of the same parent that stand before the node, from left to right. */
  public List<Node> leftSisters(Node node) {
    return parent(node)
        .map(p -> children(p).stream().filter(c -> c.to() <= node.from()).toList())
        .orElse(List.of());
  }

  /**
   * The highest node with this head token that satisfies the condition, walking up while the head
   * stays the same.
   */
  public Optional<Node> maximalProjection(int token, Predicate<Node> wanted) {
    Node at = preterminal(token);
    Optional<Node> best = wanted.test(at) ? Optional.of(at) : Optional.empty();
    Optional<Node> up = parent(at);
    while (up.isPresent() && up.get().head() == token) {
      if (wanted.test(up.get())) {
        best = up;
      }
      up = parent(up.get());
    }
    return best;
  }

  private boolean isUnder(Node node, Node above) {
    return node.from() >= above.from() && node.to() <= above.to() && node.id() > above.id();
  }
}
