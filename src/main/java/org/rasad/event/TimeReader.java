package org.rasad.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rasad.entity.Mention;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.TimeWord;
import org.rasad.lexicon.Trie;

/**
 * Reads the words of time and those that stand with them: months, weekdays, numbers, and the words
 * that join them. What they mean together is told by {@link MonthReader}, {@link RelativeReader}
 * and {@link DateFinder}. Thread-safe.
 */
final class TimeReader {

  private static final Set<String> OPENING = Set.of("(", "[");
  private static final Set<String> CLOSING = Set.of(")", "]");
  private static final String SLASH = "/";
  private static final String DASH = "-";
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  /**
   * A word of time in the sentence.
   *
   * @param to after its last token
   * @param value what it stands for
   */
  record Word(int to, int value) {}

  private final Lexicon lexicon;
  private final FunctionWords words;

  TimeReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.words = lexicon.functionWords();
  }

  /** The longest word of a kind that begins at a token, unless it is part of a longer one. */
  Optional<Word> word(TimeWord.Kind kind, Scene scene, int from) {
    if (from < 0 || from >= size(scene) || scene.token(from).isPunctuation()) {
      return Optional.empty();
    }
    List<Trie.Match<TimeWord>> matches =
        lexicon.timeWords().matchesAt(scene.folded().text(), scene.folded().start(from));
    for (int i = matches.size() - 1; i >= 0; i--) {
      int last = scene.folded().tokenEndingAt(matches.get(i).end());
      if (last >= from) {
        return matches.get(i).values().stream()
            .filter(w -> w.kind() == kind)
            .map(w -> new Word(last + 1, w.value()))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  boolean is(TimeWord.Kind kind, Scene scene, int at) {
    return word(kind, scene, at).isPresent();
  }

  /** Whether a word of that kind ends right before a token. */
  boolean isBefore(TimeWord.Kind kind, Scene scene, int token) {
    for (int start = token - 1; start >= Math.max(0, token - 3); start--) {
      if (word(kind, scene, start).filter(w -> w.to() == token).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The token after the word or mark that joins the first day to the last: إلى. */
  Optional<Integer> afterRangeWord(Scene scene, int at) {
    if (at < size(scene)
        && (scene.token(at).form().equals(SLASH) || scene.token(at).form().equals(DASH))) {
      return Optional.of(at + 1);
    }
    return word(TimeWord.Kind.RANGE, scene, at).map(Word::to);
  }

  boolean has(Kind kind, Scene scene, int token) {
    return token >= 0 && token < size(scene) && words.has(kind, scene.folded(token));
  }

  /** A number in digits, also with the article (ال24). */
  static Optional<Integer> digits(Scene scene, int at) {
    if (at < 0 || at >= size(scene)) {
      return Optional.empty();
    }
    String form = ArabicSpelling.withoutArticle(scene.folded(at));
    boolean number =
        !form.isEmpty() && form.length() <= 4 && form.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Optional.of(Integer.valueOf(form)) : Optional.empty();
  }

  /** A number in digits or as one word, also with the article (الثلاثة). */
  Optional<Integer> number(Scene scene, int at) {
    return at < size(scene)
        ? digits(scene, at).or(() -> Optional.ofNullable(lexicon.numbers().get(scene.stem(at))))
        : Optional.empty();
  }

  /** The year that a token of four digits writes. */
  static Optional<Integer> year(Scene scene, int at) {
    return digits(scene, at).filter(TimeReader::isYear);
  }

  static boolean isYear(int number) {
    return number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  /** The day of the month that a number or an ordinal tells. */
  Optional<Word> dayOfMonth(Scene scene, int at) {
    return digits(scene, at)
        .filter(d -> d >= 1 && d <= 31)
        .map(d -> new Word(at + 1, d))
        .or(() -> word(TimeWord.Kind.ORDINAL, scene, at));
  }

  /** The token after the words that join a day to its month: من شهر. */
  int afterMonthWords(Scene scene, int at) {
    int i = at;
    while (has(Kind.MONTH_WORD, scene, i)) {
      i++;
    }
    return i;
  }

  /** The token after a second name of the same month, if one follows: كانون الثاني/يناير. */
  int afterSecondName(TimeWord.Kind kind, Scene scene, int at, int month) {
    int i = at;
    while (i < size(scene)
        && (isOpening(scene, i)
            || scene.token(i).form().equals(SLASH)
            || scene.token(i).form().equals(DASH)
            || has(Kind.OR, scene, i))) {
      i++;
    }
    return word(kind, scene, i)
        .filter(w -> w.value() == month)
        .map(w -> afterClosing(scene, w.to()))
        .orElse(at);
  }

  /** The token after the words that join a month to its year: من عام. */
  int afterYearWords(Scene scene, int at) {
    int i = at;
    while (has(Kind.YEAR_WORD, scene, i) || isComma(scene, i)) {
      i++;
    }
    return i;
  }

  static boolean isComma(Scene scene, int at) {
    return at >= 0 && at < size(scene) && scene.token(at).form().equals(",");
  }

  static boolean isOpening(Scene scene, int at) {
    return at >= 0 && at < size(scene) && OPENING.contains(scene.token(at).form());
  }

  static int afterClosing(Scene scene, int at) {
    return at < size(scene) && CLOSING.contains(scene.token(at).form()) ? at + 1 : at;
  }

  /** A weekday or month may be part of a name: جسر الجمعة. */
  static boolean isInName(Scene scene, int at) {
    return scene.at(at).filter(m -> m.form() == Mention.Form.NAME).isPresent();
  }

  static int size(Scene scene) {
    return scene.sentence().tokens().size();
  }
}
