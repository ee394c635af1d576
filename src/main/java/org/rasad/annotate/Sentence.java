package org.rasad.annotate;

import java.util.List;
import java.util.Objects;
import org.rasad.text.Span;

/**
 * One sentence with its tokens and its tree.
 *
 * @param index position in the article, from 0
 * @param span its characters in the original text
 * @param tokens at least one; token {@code i} has index {@code i}
 * @param tree phrase structure over exactly these tokens
 */
public record Sentence(int index, Span span, List<Token> tokens, Tree tree) {

  public Sentence {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(tree, "tree");
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty() || tree.root().to() != tokens.size()) {
      throw new IllegalArgumentException(
          "Sentence " + index + ": the tree does not cover the tokens.");
    }
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** The characters from the first to the last of these tokens, {@code to} exclusive. */
  public Span span(int from, int to) {
    return tokens.get(from).span().cover(tokens.get(to - 1).span());
  }
}
