package org.rasad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

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

  private static final class State<T> {
    final Map<Character, State<T>> next = new HashMap<>(2);
    final List<T> values = new ArrayList<>(0);
  }

  /** The preposition and the article, of which the alef is not written after it. */
  private static final Pattern FOR_THE = Pattern.compile("(?<![^ ])لل(?=\\p{L}{2})");

  private final State<T> root = new State<>();

  /**
   * Adds a phrase, and what becomes of it when the segmenter cuts a word that begins with {@code
   * لل}: {@code الدوليه ل+الطاقه}.
   */
  void add(String phrase, T value) {
    addAsWritten(phrase, value);
    String cut = FOR_THE.matcher(phrase).replaceAll("لال");
    if (!cut.equals(phrase)) {
      addAsWritten(cut, value);
    }
  }

  private void addAsWritten(String phrase, T value) {
    State<T> at = root;
    for (int i = 0; i < phrase.length(); i++) {
      at = at.next.computeIfAbsent(phrase.charAt(i), c -> new State<>());
    }
    if (!at.values.contains(value)) {
      at.values.add(value);
    }
  }

  /** All phrases that begin at a place of the text, the shortest first. */
  public List<Match<T>> matchesAt(CharSequence text, int start) {
    List<Match<T>> found = new ArrayList<>(2);
    State<T> at = root;
    for (int i = start; i < text.length(); i++) {
      at = at.next.get(text.charAt(i));
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
