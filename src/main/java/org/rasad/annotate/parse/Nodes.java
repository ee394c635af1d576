package org.rasad.annotate.parse;

import java.util.Arrays;

/**
 * The nodes of the trees on the stack, as CoreNLP has them: first the words, then a node for the
 * tag of each word, then those that transitions make.
 *
 * <p>Each node also knows the last nodes that were joined to its head from either side ({@code
 * getRecentDependent} in CoreNLP's {@code FeatureFactory}, which walks down the tree for them).
 */
final class Nodes {

  static final int NONE = -1;

  private final int words;
  private int count;
  private int[] labels;
  private int[] heads;
  private int[] lefts;
  private int[] rights;
  private int[] recentLefts;
  private int[] recentRights;

  Nodes(int[] words, int[] tags) {
    this.words = words.length;
    int room = 6 * words.length + 8;
    labels = new int[room];
    heads = new int[room];
    lefts = new int[room];
    rights = new int[room];
    recentLefts = new int[room];
    recentRights = new int[room];
    for (int i = 0; i < words.length; i++) {
      add(words[i], i, NONE, NONE, NONE, NONE);
    }
    for (int i = 0; i < tags.length; i++) {
      add(tags[i], i, i, NONE, NONE, NONE);
    }
  }

  /** Makes a node over one other. */
  int over(int label, int child) {
    return add(label, heads[child], child, NONE, recentLefts[child], recentRights[child]);
  }

  /** Makes a node over two others. */
  int join(int label, int left, int right, boolean isRightHead) {
    int head = isRightHead ? right : left;
    return add(
        label,
        heads[head],
        left,
        right,
        isRightHead ? left : recentLefts[left],
        isRightHead ? recentRights[right] : right);
  }

  private int add(int label, int head, int left, int right, int recentLeft, int recentRight) {
    if (count == labels.length) {
      grow();
    }
    labels[count] = label;
    heads[count] = head;
    lefts[count] = left;
    rights[count] = right;
    recentLefts[count] = recentLeft;
    recentRights[count] = recentRight;
    return count++;
  }

  private void grow() {
    int room = 2 * count;
    labels = Arrays.copyOf(labels, room);
    heads = Arrays.copyOf(heads, room);
    lefts = Arrays.copyOf(lefts, room);
    rights = Arrays.copyOf(rights, room);
    recentLefts = Arrays.copyOf(recentLefts, room);
    recentRights = Arrays.copyOf(recentRights, room);
  }

  int words() {
    return words;
  }

  /** The node of a word's tag. */
  int tagNode(int word) {
    return words + word;
  }

  boolean isTag(int node) {
    return node >= words && node < 2 * words;
  }

  int label(int node) {
    return labels[node];
  }

  /** The word that is its head. */
  int head(int node) {
    return heads[node];
  }

  /** Its first child, or none. */
  int first(int node) {
    return node < 0 ? NONE : lefts[node];
  }

  /** Its second child, or none. */
  int second(int node) {
    return node < 0 ? NONE : rights[node];
  }

  boolean isBinary(int node) {
    return rights[node] >= 0;
  }

  /** The left one of two children, or none. */
  int left(int node) {
    return node >= 0 && rights[node] >= 0 ? lefts[node] : NONE;
  }

  /** The only child, or none. */
  int only(int node) {
    return node >= 0 && rights[node] < 0 ? lefts[node] : NONE;
  }

  int recentLeft(int node) {
    return node < 0 ? NONE : recentLefts[node];
  }

  int recentRight(int node) {
    return node < 0 ? NONE : recentRights[node];
  }
}
