package org.rasad.annotate;

import java.util.Arrays;
import org.rasad.lexicon.ArabicSpelling;

/**
 * A sentence as one folded string, for look-ups of phrases, with the way back to its tokens.
 *
 * <p>Tokens of one word stand together, words have one space between them; quotation marks and
 * brackets are left out, so that {@code قوات "قسد"} reads {@code قوات قسد}, and so is a hyphen that
 * the next token touches ({@code إف-16} reads {@code اف 16}, as its key does); any other mark
 * stands as itself between spaces and so ends every phrase. Immutable.
 */
public final class FoldedSentence {

  private static final String TRANSPARENT = "\"'()[]";

  private static final String HYPHEN = "-";

  private final String text;
  private final int[] starts;
  private final int[] tokenEndingAt;

  private FoldedSentence(String text, int[] starts, int[] tokenEndingAt) {
    this.text = text;
    this.starts = starts;
    this.tokenEndingAt = tokenEndingAt;
  }

  public static FoldedSentence of(Sentence sentence) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[sentence.tokens().size()];
    int[] ends = new int[sentence.tokens().size()];
    for (Token token : sentence.tokens()) {
      boolean joined = token.joined() && !sentence.token(token.index() - 1).isPunctuation();
      if (!joined && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
      starts[token.index()] = text.length();
      text.append(isTransparent(sentence, token) ? "" : ArabicSpelling.fold(token.form()));
      ends[token.index()] = text.length();
    }
    int[] tokenEndingAt = new int[text.length() + 1];
    Arrays.fill(tokenEndingAt, -1);
    for (int i = ends.length - 1; i >= 0; i--) {
      if (ends[i] > starts[i]) {
        tokenEndingAt[ends[i]] = i;
      }
    }
    return new FoldedSentence(text.toString(), starts, tokenEndingAt);
  }

  public String text() {
    return text;
  }

  /** Where a token begins in {@link #text()}. */
  public int start(int token) {
    return starts[token];
  }

  /**
   * The token that ends at a place of {@link #text()}; -1 if the place is inside a token or in a
   * space.
   */
  public int tokenEndingAt(int place) {
    return tokenEndingAt[place];
  }

  private static boolean isTransparent(Sentence sentence, Token token) {
    return token.isPunctuation()
        && (token.form().chars().allMatch(c -> TRANSPARENT.indexOf(c) >= 0)
            || isHyphen(sentence, token));
  }

  private static boolean isHyphen(Sentence sentence, Token token) {
    int next = token.index() + 1;
    return token.form().equals(HYPHEN)
        && next < sentence.tokens().size()
        && sentence.token(next).joined();
  }
}
