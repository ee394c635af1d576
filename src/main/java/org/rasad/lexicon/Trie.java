package org.rasad.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds phrases in folded text in one pass over its characters. Not thread-safe while phrases are
 * added; after that it may be shared.
 */
public final class Trie<T> {

  /**
   * A phrase found in a text.
   *
   * @param end the character after its last one
   * @param values what was added under the phrase, in the order of adding
   */
  public record Match<T>(int end, List<T> values) {
    public Match {
      values = List.copyOf(values);
    }
  }

  /** Most states lead to one other: two arrays take less time and room than a map. */
  private static final class State<T> {
    private char[] letters = {};
    private final List<State<T>> next = new ArrayList<>(1);
    private List<T> values = List.of();

    @Nullable State<T> after(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      return at < 0 ? null : next.get(at);
    }

    State<T> afterOrNew(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      if (at >= 0) {
        return next.get(at);
      }
      State<T> added = new State<>();
      insert(-at - 1, letter, added);
      return added;
    }

    private void insert(int at, char letter, State<T> state) {
      char[] more = new char[letters.length + 1];
      System.arraycopy(letters, 0, more, 0, at);
      System.arraycopy(letters, at, more, at + 1, letters.length - at);
      more[at] = letter;
      letters = more;
      next.add(at, state);
    }

    void add(T value) {
      if (!values.contains(value)) {
        List<T> more = new ArrayList<>(values);
        more.add(value);
        values = List.copyOf(more);
      }
    }
  }

  private static final String FOR = "لل";

  /** The preposition and the article, of which the alef is not written after it. */
  private static final Pattern FOR_THE = Pattern.compile("(?<![^ ])" + FOR + "(?=\\p{L}{2})");

  private final State<T> root = new State<>();

  /**
   * Adds a phrase, and what becomes of it when the segmenter cuts a word that begins with {@code
   * لل}: {@code الدوليه ل+الطاقه}.
   */
  void add(String phrase, T value) {
    addAsWritten(phrase, value);
    if (!phrase.contains(FOR)) {
      return;
    }
    String cut = FOR_THE.matcher(phrase).replaceAll("لال");
    if (!cut.equals(phrase)) {
      addAsWritten(cut, value);
    }
  }

  private void addAsWritten(String phrase, T value) {
    State<T> at = root;
    for (int i = 0; i < phrase.length(); i++) {
      at = at.afterOrNew(phrase.charAt(i));
    }
    at.add(value);
  }

  /** All phrases that begin at a place of the text, the shortest first. */
  public List<Match<T>> matchesAt(CharSequence text, int start) {
    List<Match<T>> found = new ArrayList<>(2);
    State<T> at = root;
    for (int i = start; i < text.length(); i++) {
      at = at.after(text.charAt(i));
      if (at == null) {
        break;
      }
      if (!at.values.isEmpty()) {
        found.add(new Match<>(i + 1, at.values));
      }
    }
    return found;
  }
}
