package org.rasad.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts normalised text into sentences.
 *
 * <p>A sentence ends at a line break, and at {@code . ؟ ! ؛} with the closing quotes and brackets
 * that follow, but not inside a quotation of the same line, in a number (12.5), or after a single
 * letter (أ.ف.ب، د.). A stretch without a letter is no sentence. A stretch longer than {@link
 * #LONGEST} characters is cut at a comma or space, since the annotator's memory grows with the
 * longest sentence. Thread-safe.
 */
public final class SentenceSplitter {

  /** No sentence is longer, in characters of the normalised text. */
  public static final int LONGEST = 1_500;

  private static final char QUESTION_MARK = '؟';
  private static final char SEMICOLON = '؛';
  private static final char COMMA = '،';

  /** A range of the normalised text. */
  public record Range(int start, int end) {}

  /** The sentences from left to right, trimmed of white space; they do not overlap. */
  public List<Range> split(String normalized) {
    List<Range> sentences = new ArrayList<>();
    int lineStart = 0;
    for (int i = 0; i <= normalized.length(); i++) {
      if (i == normalized.length() || normalized.charAt(i) == '\n') {
        splitLine(normalized, lineStart, i, sentences);
        lineStart = i + 1;
      }
    }
    return sentences;
  }

  private static void splitLine(String text, int from, int to, List<Range> sentences) {
    boolean balanced = text.substring(from, to).chars().filter(c -> c == '"').count() % 2 == 0;
    boolean quoted = false;
    int start = from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = balanced && !quoted;
      } else if (isEnd(c) && !quoted && endsSentence(text, i, from, to)) {
        int end = afterClosers(text, i + 1, to, balanced);
        add(text, start, end, sentences);
        start = end;
        i = end - 1;
      }
    }
    add(text, start, to, sentences);
  }

  private static boolean isEnd(char c) {
    return c == '.' || c == '!' || c == QUESTION_MARK || c == SEMICOLON;
  }

  private static boolean endsSentence(String text, int at, int from, int to) {
    if (text.charAt(at) != '.') {
      return true;
    }
    boolean digitAfter = at + 1 < to && Character.isDigit(text.charAt(at + 1));
    boolean latinAfter = at + 1 < to && isLatin(text.charAt(at + 1));
    return !digitAfter && !latinAfter && !isSingleLetterBefore(text, at, from);
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isSingleLetterBefore(String text, int at, int from) {
    return at > from
        && Character.isLetter(text.charAt(at - 1))
        && (at - 1 == from || !Character.isLetterOrDigit(text.charAt(at - 2)));
  }

  /** In a line of paired quotation marks the one after a mark that ends would open. */
  private static int afterClosers(String text, int at, int to, boolean paired) {
    int end = at;
    while (end < to && (isEnd(text.charAt(end)) || isCloser(text.charAt(end), paired))) {
      end++;
    }
    return end;
  }

  private static boolean isCloser(char c, boolean paired) {
    return c == ')' || c == ']' || (c == '"' && !paired);
  }

  private static void add(String text, int from, int to, List<Range> sentences) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    end = trimmedEnd(text, start, end);
    while (end - start > LONGEST) {
      int cut = cutPoint(text, start);
      addWithLetter(text, start, cut, sentences);
      start = cut;
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
    }
    addWithLetter(text, start, end, sentences);
  }

  private static int trimmedEnd(String text, int start, int to) {
    int end = to;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static int cutPoint(String text, int start) {
    int limit = start + LONGEST;
    int comma = text.lastIndexOf(COMMA, limit - 1);
    if (comma > start + LONGEST / 2) {
      return comma + 1;
    }
    int space = text.lastIndexOf(' ', limit - 1);
    return space > start ? space : limit;
  }

  private static void addWithLetter(String text, int start, int to, List<Range> sentences) {
    int end = trimmedEnd(text, start, to);
    if (text.substring(start, end).chars().anyMatch(Character::isLetter)) {
      sentences.add(new Range(start, end));
    }
  }
}
