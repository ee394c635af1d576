package org.rasad.annotate;

import edu.stanford.nlp.ling.TaggedWord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rasad.annotate.parse.CoreNlpPhrases;
import org.rasad.source.Article;
import org.rasad.text.Span;

/**
 * Builds annotated articles without any model, from sentences and their bracketed trees.
 *
 * <p>The lines are, sentence by sentence, the original text and then its tree, which may go over
 * several lines; a line of a tree begins with a bracket:
 *
 * <pre>
 * للجيش قاعدة
 * (S (PP (IN ل) (NP (DTNN الجيش)))
 *    (NP (NN قاعدة)))
 * </pre>
 *
 * <p>The leaves are laid over the text from left to right as the segmenter would cut it: alef is
 * folded in the forms, diacritics of the text are passed over, {@code لل} is ل and the article, and
 * a leaf that stands without white space after another belongs to its word. A bracket in the text
 * is written {@code -LRB-} or {@code -RRB-} in the tree. Heads are those that {@link TreeCopier}
 * gives to trees of the parser.
 */
public final class ParsedArticle {

  private static final String MARKS = "\"“”«»";

  private ParsedArticle() {}

  public static AnnotatedArticle of(String id, LocalDate published, String lines) {
    List<String> texts = new ArrayList<>();
    List<StringBuilder> trees = new ArrayList<>();
    for (String line : lines.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      if (line.startsWith("(")) {
        trees.get(trees.size() - 1).append(line).append(' ');
      } else {
        texts.add(line);
        trees.add(new StringBuilder());
      }
    }
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < texts.size(); i++) {
      sentences.add(sentence(i, start, texts.get(i), trees.get(i).toString()));
      start += texts.get(i).length() + 1;
    }
    Article article = new Article(id, null, null, published, null, String.join("\n", texts));
    return new AnnotatedArticle(article, sentences);
  }

  private static Sentence sentence(int index, int start, String text, String brackets) {
    edu.stanford.nlp.trees.Tree parsed = edu.stanford.nlp.trees.Tree.valueOf(brackets);
    if (parsed == null) {
      throw new IllegalArgumentException("No tree for: " + text);
    }
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (TaggedWord leaf : parsed.taggedYield()) {
      String form = form(leaf.word());
      int from = afterSpace(text, at);
      int to = end(text, from, form, !tokens.isEmpty() && from == at);
      boolean mark = form.codePoints().noneMatch(Character::isLetterOrDigit);
      boolean joined = !tokens.isEmpty() && from == at && !mark;
      tokens.add(
          new Token(
              tokens.size(),
              form,
              mark ? "PUNC" : leaf.tag(),
              new Span(start + from, start + to),
              joined));
      at = to;
    }
    if (at < text.length()) {
      throw new IllegalArgumentException("The tree ends before: " + text.substring(at));
    }
    return new Sentence(
        index,
        new Span(start, start + text.length()),
        tokens,
        new TreeCopier().copy(CoreNlpPhrases.of(parsed), tokens));
  }

  private static String form(String leaf) {
    return switch (leaf) {
      case "-LRB-" -> "(";
      case "-RRB-" -> ")";
      default -> folded(leaf);
    };
  }

  private static int afterSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The place in the text after a leaf that begins at {@code from}. */
  private static int end(String text, int from, String form, boolean joined) {
    boolean articleAfterLam =
        joined && form.startsWith("ال") && from < text.length() && text.charAt(from) == 'ل';
    int at = from;
    for (int i = articleAfterLam ? 1 : 0; i < form.length(); i++) {
      while (at > from && at < text.length() && isDiacritic(text.charAt(at))) {
        at++;
      }
      if (at >= text.length() || !isSame(text.charAt(at), form.charAt(i))) {
        throw new IllegalArgumentException(
            "The leaf " + form + " does not stand here: " + text.substring(from));
      }
      at++;
    }
    while (at < text.length() && isDiacritic(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** A ta marbuta is written ت before a suffix. */
  private static boolean isSame(char text, char form) {
    return folded(String.valueOf(text)).charAt(0) == form || (text == 'ت' && form == 'ة');
  }

  private static boolean isDiacritic(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static String folded(String word) {
    StringBuilder folded = new StringBuilder();
    for (char c : word.toCharArray()) {
      folded.append(
          switch (c) {
            case 'أ', 'إ', 'آ' -> 'ا';
            case '،' -> ',';
            default -> MARKS.indexOf(c) >= 0 ? '"' : c;
          });
    }
    return folded.toString();
  }
}
