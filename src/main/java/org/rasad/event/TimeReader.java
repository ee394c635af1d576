package org.rasad.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.TimeWord;
import org.rasad.lexicon.Trie;

/**
 * Reads the parts of a date: months, weekdays and other words of time, days of a month, years, and
 * the words that join them. What they mean together is the work of {@link DateFinder}. Thread-safe.
 */
final class TimeReader {

  private static final Set<String> BETWEEN_NAMES = Set.of("/", "(", "-");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /**
   * A word of time in the sentence.
   *
   * @param to after its last token
   * @param word what it is
   */
  record Word(int to, TimeWord word) {}

  private final Lexicon lexicon;
  private final FunctionWords words;

  TimeReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = lexicon.functionWords();
  }

  /** The word of time that begins at a token, the longest if there are several. */
  Optional<Word> word(Scene scene, int from) {
    List<Trie.Match<TimeWord>> matches =
        lexicon.timeWords().matchesAt(scene.folded().text(), scene.folded().start(from));
    for (int i = matches.size() - 1; i >= 0; i--) {
      int last = scene.folded().tokenEndingAt(matches.get(i).end());
      if (last >= from) {
        return Optional.of(new Word(last + 1, matches.get(i).values().get(0)));
      }
    }
    return Optional.empty();
  }

  /** How many units before or after the present a word at that place says: الماضي. */
  Optional<Integer> modifier(Scene scene, int at) {
    return at < size(scene)
        ? word(scene, at)
            .map(Word::word)
            .filter(w -> w.kind() == TimeWord.Kind.MODIFIER)
            .map(TimeWord::value)
        : Optional.empty();
  }

  /** The year that a token of four digits writes. */
  static Optional<Integer> year(Scene scene, int at) {
    String form = scene.folded(at);
    if (form.length() != 4 || !form.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    int year = Integer.parseInt(form);
    return isYear(year) ? Optional.of(year) : Optional.empty();
  }

  static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  /** The number or ordinal before a month, also with من between: الخامس من أيار, 17 تشرين الأول. */
  Optional<Integer> dayOfMonth(Scene scene, int at) {
    if (at < 0) {
      return Optional.empty();
    }
    String form = scene.folded(at);
    if (form.length() <= 2 && !form.isEmpty() && form.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.of(Integer.valueOf(form));
    }
    for (int start = at; start >= Math.max(0, at - 2); start--) {
      Optional<Word> word = word(scene, start);
      if (word.isPresent()
          && word.orElseThrow().to() == at + 1
          && word.orElseThrow().word().kind() == TimeWord.Kind.ORDINAL) {
        return Optional.of(word.orElseThrow().word().value());
      }
    }
    return Optional.empty();
  }

  /** The last token at or before a place that does not join a day to its month: من شهر. */
  int skipBack(Scene scene, int at) {
    int i = at;
    while (i >= 0 && has(Kind.MONTH_WORD, scene, i)) {
      i--;
    }
    return i;
  }

  /** The token after a second name of the same month, if one follows: كانون الثاني/يناير. */
  int afterSecondName(Scene scene, int at, int month) {
    int i = at;
    while (i < size(scene) && isBetweenNames(scene, i)) {
      i++;
    }
    if (i < size(scene)) {
      Optional<Word> second = word(scene, i);
      if (second.isPresent()
          && second.orElseThrow().word().kind() == TimeWord.Kind.MONTH
          && second.orElseThrow().word().value() == month) {
        int to = second.orElseThrow().to();
        return to < size(scene) && scene.token(to).form().equals(")") ? to + 1 : to;
      }
    }
    return at;
  }

  /** The token after the words that join a month to its year: من عام. */
  int afterYearWord(Scene scene, int at) {
    int i = at;
    while (i < size(scene)
        && (has(Kind.YEAR_WORD, scene, i) || scene.token(i).form().equals(","))) {
      i++;
    }
    return i;
  }

  /** Whether the word before a place tells that a month or year there is a date: في، مطلع. */
  boolean isAfterIn(Scene scene, int at) {
    return at > 0 && has(Kind.BEFORE_PERIOD, scene, at - 1);
  }

  /** Whether what stands at a place lasted since then and did not happen then. */
  boolean followsSince(Scene scene, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      if (has(Kind.SINCE, scene, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBetweenNames(Scene scene, int at) {
    return BETWEEN_NAMES.contains(scene.token(at).form()) || has(Kind.OR, scene, at);
  }

  private boolean has(Kind kind, Scene scene, int token) {
    return words.has(kind, scene.folded(token));
  }

  private static int size(Scene scene) {
    return scene.sentence().tokens().size();
  }
}
