package org.rasad.annotate;

import edu.stanford.nlp.ling.StringLabel;
import edu.stanford.nlp.trees.HeadFinder;
import edu.stanford.nlp.trees.LabeledScoredTreeNode;
import edu.stanford.nlp.trees.international.arabic.ArabicHeadFinder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.rasad.annotate.parse.Phrases;

/**
 * Turns the phrases of the parser into our tree, with the head of each node.
 *
 * <p>Every preterminal over a mark is labelled {@code PUNC} first: the tagger calls brackets nouns
 * and verbs, and the head rules then take them for heads. A chain of equal labels over the same
 * tokens is kept; the empty root is not.
 */
final class TreeCopier {

  private static final String ROOT = "ROOT";

  private final HeadFinder heads = new ArabicHeadFinder();

  Tree copy(Phrases phrases, List<Token> tokens) {
    int first = hasEmptyRoot(phrases) ? 1 : 0;
    List<String> labels = labels(phrases, tokens, first);
    List<Integer> leaves = phrases.tokens().subList(first, phrases.tokens().size());
    List<Integer> parents =
        phrases.parents().subList(first, phrases.parents().size()).stream()
            .map(parent -> parent - first)
            .map(parent -> Math.max(parent, -1))
            .toList();
    List<List<Integer>> children = children(parents);
    Node[] nodes = new Node[labels.size()];
    // In preorder all that is below a node comes after it, so from the end it is there already.
    for (int id = nodes.length - 1; id >= 0; id--) {
      nodes[id] =
          node(id, parents.get(id), labels.get(id), leaves.get(id), children.get(id), nodes);
    }
    return new Tree(Arrays.asList(nodes));
  }

  private static boolean hasEmptyRoot(Phrases phrases) {
    return phrases.tokens().get(0) < 0
        && ROOT.equals(phrases.labels().get(0))
        && Collections.frequency(phrases.parents(), 0) == 1;
  }

  private static List<String> labels(Phrases phrases, List<Token> tokens, int first) {
    List<String> labels = new ArrayList<>();
    for (int i = first; i < phrases.labels().size(); i++) {
      int leaf = phrases.tokens().get(i);
      boolean isMark = leaf >= 0 && tokens.get(leaf).isPunctuation();
      labels.add(isMark ? tokens.get(leaf).tag() : phrases.labels().get(i));
    }
    return labels;
  }

  private static List<List<Integer>> children(List<Integer> parents) {
    List<List<Integer>> children = new ArrayList<>();
    for (int id = 0; id < parents.size(); id++) {
      children.add(new ArrayList<>());
      if (id > 0) {
        children.get(parents.get(id)).add(id);
      }
    }
    return children;
  }

  private Node node(
      int id, int parent, String label, int leaf, List<Integer> children, Node[] nodes) {
    if (leaf >= 0) {
      return new Node(id, parent, label, leaf, leaf + 1, leaf, List.of());
    }
    List<Node> below = children.stream().map(child -> nodes[child]).toList();
    Node head = below.get(headChild(label, below, nodes));
    return new Node(
        id,
        parent,
        label,
        below.get(0).from(),
        below.get(below.size() - 1).to(),
        head.head(),
        children);
  }

  /**
   * The head by CoreNLP's rules, but for two of their mistakes: a demonstrative is not the head of
   * the noun beside it (هذه القوات), and of joined nouns the first is the head.
   */
  private int headChild(String label, List<Node> children, Node[] nodes) {
    int head = headByRules(label, children);
    if (!"NP".equals(label)) {
      return head;
    }
    if (isDemonstrative(children.get(head), nodes)
        && head + 1 < children.size()
        && isNominal(children.get(head + 1))) {
      return head + 1;
    }
    boolean afterConjunction = children.subList(0, head).stream().anyMatch(c -> c.is("CC"));
    int firstNominal = 0;
    while (firstNominal < children.size() && !isNominal(children.get(firstNominal))) {
      firstNominal++;
    }
    return afterConjunction && firstNominal < children.size() ? firstNominal : head;
  }

  /** The rules ask for the labels of the children only. */
  private int headByRules(String label, List<Node> children) {
    if (children.size() == 1) {
      return 0;
    }
    List<edu.stanford.nlp.trees.Tree> labelled = new ArrayList<>();
    for (Node child : children) {
      labelled.add(new LabeledScoredTreeNode(new StringLabel(child.label())));
    }
    edu.stanford.nlp.trees.Tree head =
        heads.determineHead(new LabeledScoredTreeNode(new StringLabel(label), labelled));
    for (int i = 0; i < labelled.size(); i++) {
      if (labelled.get(i) == head) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isDemonstrative(Node node, Node[] nodes) {
    if (node.isPreterminal()) {
      return node.is("DT");
    }
    if (node.children().size() > 1) {
      return false;
    }
    Node only = nodes[node.children().get(0)];
    return node.is("DT") || (only.isPreterminal() && only.is("DT"));
  }

  private static boolean isNominal(Node node) {
    return node.is("NP") || node.label().startsWith("NN") || node.label().startsWith("DTNN");
  }
}
