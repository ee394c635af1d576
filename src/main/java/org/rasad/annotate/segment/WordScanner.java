package org.rasad.annotate.segment;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words, numbers and marks of a text, the same as CoreNLP's {@code ArabicTokenizer}.
 *
 * <p>That tokeniser makes a buffer of 32 kB and a map of the spelling for every text. But no token
 * of it crosses ASCII white space, so each piece of text between white space can be looked at by
 * itself: the plain ones by {@link WordRules}, the others (addresses, other scripts, words of mixed
 * scripts) by CoreNLP. Thread-safe.
 */
final class WordScanner {

  private static final String SPACES = " \t";

  private final Spelling spelling;

  WordScanner(Spelling spelling) {
    this.spelling = spelling;
  }

  /** The words of the text in order; those that the spelling leaves empty are left out. */
  List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !isSpace(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        addPiece(text, start, end, words);
      }
      start = end + 1;
    }
    return words;
  }

  private void addPiece(String text, int start, int end, List<Word> words) {
    if (!WordRules.arePlain(text, start, end)) {
      addByCoreNlp(text, start, end, words);
      return;
    }
    int from = start;
    while (from < end) {
      int to = WordRules.endOfWord(text, from, end);
      String form = form(text, from, to);
      if (!form.isEmpty()) {
        words.add(new Word(form, from, to));
      }
      from = to;
    }
  }

  private void addByCoreNlp(String text, int start, int end, List<Word> words) {
    // A space before the piece takes with it the other spaces that the piece may begin with.
    boolean afterSpace = start > 0 && SPACES.indexOf(text.charAt(start - 1)) >= 0;
    int from = afterSpace ? start - 1 : start;
    for (CoreLabel label : spelling.tokenize(text.substring(from, end))) {
      words.add(new Word(label.word(), from + label.beginPosition(), from + label.endPosition()));
    }
  }

  private String form(String text, int start, int end) {
    if (text.charAt(start) == '.') {
      return end - start > 1 ? "..." : ".";
    }
    boolean keepsPlus = WordRules.keepsPlus(text, start, end);
    char[] form = new char[end - start];
    int length = 0;
    for (int i = start; i < end; i++) {
      char c = spelling.of(text.charAt(i));
      if (c != Spelling.DROPPED && (c != '+' || keepsPlus)) {
        form[length++] = c;
      }
    }
    return new String(form, 0, length);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r' && c != '\u000B');
  }
}
