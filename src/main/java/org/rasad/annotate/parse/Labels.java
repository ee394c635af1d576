package org.rasad.annotate.parse;

import java.util.List;

/**
 * What the parser asks of a label: whether it is partial, as those of the nodes into which a node
 * with more than two children is cut ({@code @NP}), and whether it may end a parse.
 */
final class Labels {

  private static final char PARTIAL = '@';

  /** By symbol: the label without its mark, or 0 for one that is whole. */
  private final int[] wholes;

  private final List<Integer> roots;
  private final List<Integer> rootsOnly;

  Labels(ParserTables tables) {
    Symbols symbols = tables.symbols();
    this.wholes = new int[symbols.size() + 1];
    for (int i = 1; i <= symbols.size(); i++) {
      String text = symbols.text(i);
      if (!text.isEmpty() && text.charAt(0) == PARTIAL) {
        wholes[i] = Math.max(0, symbols.number(text.substring(1)));
      }
    }
    this.roots = tables.roots();
    this.rootsOnly = tables.rootsOnly();
  }

  boolean isPartial(int label) {
    return label > 0 && wholes[label] != 0;
  }

  /** The label without the mark of a partial one. */
  int whole(int label) {
    return isPartial(label) ? wholes[label] : label;
  }

  boolean isRoot(int label) {
    return roots.contains(label);
  }

  boolean isRootOnly(int label) {
    return rootsOnly.contains(label);
  }

  /** What is put over a tree that has none of them. */
  int firstRoot() {
    return roots.get(0);
  }
}
