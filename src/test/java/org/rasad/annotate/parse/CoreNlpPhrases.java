package org.rasad.annotate.parse;

import edu.stanford.nlp.trees.Tree;
import java.util.ArrayList;
import java.util.List;

/** Turns trees of CoreNLP into {@link Phrases}, to compare them and to build them from brackets. */
public final class CoreNlpPhrases {

  private final List<String> labels = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>();
  private final List<Integer> tokens = new ArrayList<>();
  private int leaves;

  private CoreNlpPhrases() {}

  public static Phrases of(Tree tree) {
    CoreNlpPhrases phrases = new CoreNlpPhrases();
    phrases.add(tree, -1);
    return new Phrases(phrases.labels, phrases.parents, phrases.tokens);
  }

  private void add(Tree node, int parent) {
    int id = labels.size();
    labels.add(node.value());
    parents.add(parent);
    tokens.add(node.isPreTerminal() ? leaves++ : -1);
    if (!node.isPreTerminal()) {
      for (Tree child : node.children()) {
        add(child, id);
      }
    }
  }
}
