package org.rasad.annotate.parse;

import java.util.List;

/**
 * The phrase structure of one sentence, as three lists over its nodes in preorder.
 *
 * @param labels of a phrase, or the tag for a node over one word; words are no nodes
 * @param parents place of the parent, -1 for the root
 * @param tokens index of the word of a tag's node, -1 for a phrase
 */
public record Phrases(List<String> labels, List<Integer> parents, List<Integer> tokens) {

  public Phrases {
    labels = List.copyOf(labels);
    parents = List.copyOf(parents);
    tokens = List.copyOf(tokens);
    if (labels.isEmpty() || labels.size() != parents.size() || labels.size() != tokens.size()) {
      throw new IllegalArgumentException(
          labels.size() + " labels, " + parents.size() + " parents, " + tokens.size() + " tokens.");
    }
  }
}
