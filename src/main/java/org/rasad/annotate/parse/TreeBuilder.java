package org.rasad.annotate.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the partial nodes out of a finished parse ({@code Debinarizer} in CoreNLP) and puts the
 * last full stop where CoreNLP puts it.
 */
final class TreeBuilder {

  private static final String NO_PARSE = "X";

  /** Tags and marks of the pattern {@code rearrangeFinalPunctuationTregex} in CoreNLP. */
  private static final Pattern MARK_TAG = Pattern.compile("[.]|PU");

  private static final Pattern FINAL_MARK = Pattern.compile("[.!?。！？]");

  private record Entry(int node, int parent) {}

  private final Symbols symbols;
  private final Labels labels;

  TreeBuilder(Symbols symbols, Labels labels) {
    this.symbols = symbols;
    this.labels = labels;
  }

  /** The tree of a sentence without a parse. */
  Phrases flat(List<String> tags) {
    List<String> names = new ArrayList<>(List.of(NO_PARSE));
    List<Integer> parents = new ArrayList<>(List.of(-1));
    List<Integer> tokens = new ArrayList<>(List.of(-1));
    for (int i = 0; i < tags.size(); i++) {
      names.add(tags.get(i));
      parents.add(0);
      tokens.add(i);
    }
    return new Phrases(names, parents, tokens);
  }

  Phrases tree(ParseState state, List<String> words, List<String> tags) {
    Nodes nodes = state.nodes();
    List<String> names = new ArrayList<>();
    List<Integer> parents = new ArrayList<>();
    List<Integer> tokens = new ArrayList<>();
    Deque<Entry> open = new ArrayDeque<>(Collections.singleton(new Entry(state.node(0), -1)));
    while (!open.isEmpty()) {
      Entry entry = open.pop();
      int node = entry.node();
      int parent = entry.parent();
      if (parent < 0 || !labels.isPartial(nodes.label(node))) {
        boolean isTag = nodes.isTag(node);
        names.add(isTag ? tags.get(nodes.head(node)) : symbols.text(nodes.label(node)));
        parents.add(parent);
        tokens.add(isTag ? nodes.head(node) : -1);
        parent = names.size() - 1;
      }
      if (!nodes.isTag(node)) {
        if (nodes.isBinary(node)) {
          open.push(new Entry(nodes.second(node), parent));
        }
        open.push(new Entry(nodes.first(node), parent));
      }
    }
    if (isFinalMark(words.get(words.size() - 1), tags.get(tags.size() - 1))) {
      raiseLast(names, parents, tokens);
    }
    return new Phrases(names, parents, tokens);
  }

  private static boolean isFinalMark(String word, String tag) {
    return MARK_TAG.matcher(tag).find() && FINAL_MARK.matcher(word).find();
  }

  /**
   * Makes the last word, which is deep in the tree, the last child of the root's last child, and
   * takes out the phrases that are left empty.
   */
  private static void raiseLast(List<String> names, List<Integer> parents, List<Integer> tokens) {
    int last = names.size() - 1;
    List<Integer> path = new ArrayList<>();
    for (int at = parents.get(last); at > 0; at = parents.get(at)) {
      path.add(at);
    }
    if (path.size() < 2) {
      return;
    }
    int top = path.get(path.size() - 1);
    int end = last;
    for (int at : path) {
      // In preorder an empty phrase stands directly before the word that was its only one.
      if (at != end - 1 || at == top) {
        break;
      }
      names.remove(at);
      parents.remove(at);
      tokens.remove(at);
      end = at;
    }
    parents.set(end, top);
  }
}
