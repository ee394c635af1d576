package org.rasad.annotate;

import edu.stanford.nlp.trees.HeadFinder;
import edu.stanford.nlp.trees.international.arabic.ArabicHeadFinder;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Copies a tree of CoreNLP into ours, with the head of each node.
 *
 * <p>Every preterminal over a mark is labelled {@code PUNC} first: the tagger calls brackets nouns
 * and verbs, and the head rules then take them for heads. A chain of equal labels over the same
 * tokens is kept; the empty root is not.
 */
final class TreeCopier {

  private final HeadFinder heads = new ArabicHeadFinder();

  Tree copy(edu.stanford.nlp.trees.Tree parsed, List<Token> tokens) {
    edu.stanford.nlp.trees.Tree top =
        parsed.numChildren() == 1 && !parsed.firstChild().isLeaf() && "ROOT".equals(parsed.value())
            ? parsed.firstChild()
            : parsed;
    Map<edu.stanford.nlp.trees.Tree, Integer> leaves = relabel(top, tokens);
    List<Node> nodes = new ArrayList<>();
    add(top, -1, leaves, nodes);
    return new Tree(nodes);
  }

  private static Map<edu.stanford.nlp.trees.Tree, Integer> relabel(
      edu.stanford.nlp.trees.Tree top, List<Token> tokens) {
    Map<edu.stanford.nlp.trees.Tree, Integer> places = new IdentityHashMap<>();
    for (edu.stanford.nlp.trees.Tree node : top) {
      if (node.isPreTerminal()) {
        Token token = tokens.get(places.size());
        if (token.isPunctuation()) {
          node.setValue(token.tag());
        }
        places.put(node, token.index());
      }
    }
    return places;
  }

  /**
   * Adds the node and all below it in preorder and returns its id; heads are known once the
   * children are.
   */
  private int add(
      edu.stanford.nlp.trees.Tree from,
      int parent,
      Map<edu.stanford.nlp.trees.Tree, Integer> leaves,
      List<Node> nodes) {
    int id = nodes.size();
    Integer leaf = leaves.get(from);
    if (leaf != null) {
      nodes.add(new Node(id, parent, from.value(), leaf, leaf + 1, leaf, List.of()));
      return id;
    }
    nodes.add(placeholder(id));
    List<Integer> children = new ArrayList<>();
    int head = -1;
    edu.stanford.nlp.trees.Tree headChild = headChild(from);
    for (edu.stanford.nlp.trees.Tree child : from.children()) {
      int childId = add(child, id, leaves, nodes);
      children.add(childId);
      if (child == headChild) {
        head = nodes.get(childId).head();
      }
    }
    int first = nodes.get(children.get(0)).from();
    int end = nodes.get(children.get(children.size() - 1)).to();
    nodes.set(
        id, new Node(id, parent, from.value(), first, end, head < 0 ? first : head, children));
    return id;
  }

  /**
   * The head by CoreNLP's rules, but for two of their mistakes: a demonstrative is not the head of
   * the noun beside it (هذه القوات), and of joined nouns the first is the head.
   */
  private edu.stanford.nlp.trees.@Nullable Tree headChild(edu.stanford.nlp.trees.Tree node) {
    edu.stanford.nlp.trees.Tree head = heads.determineHead(node);
    List<edu.stanford.nlp.trees.Tree> children = node.getChildrenAsList();
    int at = children.indexOf(head);
    if (!"NP".equals(node.value()) || at < 0) {
      return head;
    }
    if (isDemonstrative(head) && at + 1 < children.size() && isNominal(children.get(at + 1))) {
      return children.get(at + 1);
    }
    boolean afterConjunction =
        children.subList(0, at).stream().anyMatch(c -> "CC".equals(c.value()));
    return afterConjunction
        ? children.stream().filter(TreeCopier::isNominal).findFirst().orElse(head)
        : head;
  }

  private static boolean isDemonstrative(edu.stanford.nlp.trees.Tree node) {
    return node.numChildren() == 1
        && ("DT".equals(node.value())
            || (node.firstChild().isPreTerminal() && "DT".equals(node.firstChild().value())));
  }

  private static boolean isNominal(edu.stanford.nlp.trees.Tree node) {
    return "NP".equals(node.value())
        || node.value().startsWith("NN")
        || node.value().startsWith("DTNN");
  }

  private static Node placeholder(int id) {
    return new Node(id, -1, "", 0, 1, 0, List.of());
  }
}
