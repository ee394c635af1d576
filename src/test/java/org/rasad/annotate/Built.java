package org.rasad.annotate;

import java.util.ArrayList;
import java.util.List;
import org.rasad.annotate.parse.CoreNlpPhrases;
import org.rasad.text.Span;

/** Sentences built by hand, for tests that need no model. */
final class Built {

  private Built() {}

  /**
   * The tokens of a sentence written as {@code form/TAG form/TAG}; a {@code +} before a form joins
   * it to the token before.
   */
  static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : text.split(" ")) {
      boolean joined = word.startsWith("+");
      int slash = word.lastIndexOf('/');
      String form = word.substring(joined ? 1 : 0, slash);
      start += joined || tokens.isEmpty() ? 0 : 1;
      Span span = new Span(start, start + form.length());
      tokens.add(new Token(tokens.size(), form, word.substring(slash + 1), span, joined));
      start = span.end();
    }
    return tokens;
  }

  /** A sentence whose tree is a single phrase over all tokens. */
  static Sentence sentence(String text) {
    List<Token> tokens = tokens(text);
    List<Node> nodes = new ArrayList<>();
    List<Integer> children = tokens.stream().map(t -> t.index() + 1).toList();
    nodes.add(new Node(0, -1, "S", 0, tokens.size(), 0, children));
    for (Token token : tokens) {
      int i = token.index();
      nodes.add(new Node(i + 1, 0, token.tag(), i, i + 1, i, List.of()));
    }
    Span whole = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    return new Sentence(0, whole, tokens, new Tree(nodes));
  }

  /** A tree in brackets, with the tokens of its leaves. */
  static Tree tree(String brackets) {
    edu.stanford.nlp.trees.Tree parsed = edu.stanford.nlp.trees.Tree.valueOf(brackets);
    StringBuilder text = new StringBuilder();
    for (edu.stanford.nlp.trees.Tree leaf : parsed.getLeaves()) {
      boolean mark = leaf.value().codePoints().noneMatch(Character::isLetterOrDigit);
      String tag = mark ? "PUNC" : leaf.parent(parsed).value();
      text.append(text.isEmpty() ? "" : " ").append(leaf.value()).append('/').append(tag);
    }
    return new TreeCopier().copy(CoreNlpPhrases.of(parsed), tokens(text.toString()));
  }
}
