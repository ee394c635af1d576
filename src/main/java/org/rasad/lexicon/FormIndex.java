package org.rasad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the lexemes that an inflected word may belong to. Immutable once built.
 *
 * <p>Keys are folded and free of clitics and of the article ({@link ArabicSpelling}).
 */
public final class FormIndex<T> {

  private final Map<String, List<Reading<T>>> readings;

  private FormIndex(Map<String, List<Reading<T>>> readings) {
    this.readings = readings;
  }

  /**
   * All readings of a folded word without article, in the order of the table; empty if there is
   * none.
   */
  public List<Reading<T>> readings(String folded) {
    return readings.getOrDefault(folded, List.of());
  }

  /** Only the finite verbs among the readings. */
  public List<Reading<T>> verbs(String folded) {
    return readings(folded).stream().filter(r -> r.form().kind().isVerb()).toList();
  }

  /** Only the masdars and participles among the readings. */
  public List<Reading<T>> nouns(String folded) {
    return readings(folded).stream().filter(r -> !r.form().kind().isVerb()).toList();
  }

  /** Collects lexemes with their forms. Not thread-safe. */
  static final class Builder<T> {

    private final Map<String, List<Reading<T>>> readings = new HashMap<>();

    /**
     * Adds all forms of a lexeme.
     *
     * <p>Of a form of several words (أخلى سبيل) only the first is inflected and looked up.
     *
     * @param perfect third person masculine singular, or empty
     * @param imperfect the same of the imperfect, or empty
     * @param masdars each with its plurals after commas
     * @param participles masculine singular
     */
    void add(
        T lexeme,
        String perfect,
        String imperfect,
        List<String> masdars,
        List<String> participles) {
      VerbInflector.inflect(firstWord(perfect), firstWord(imperfect))
          .forEach((form, what) -> add(form, lexeme, what));
      for (String masdar : masdars) {
        for (String noun : masdar.split(",")) {
          NounInflector.inflectSingular(firstWord(noun))
              .forEach(form -> add(form, lexeme, WordForm.MASDAR));
        }
      }
      for (String participle : participles) {
        NounInflector.inflectAdjective(participle)
            .forEach(form -> add(form, lexeme, WordForm.PARTICIPLE));
      }
    }

    private static String firstWord(String words) {
      return words.split(" ", 2)[0];
    }

    private void add(String form, T lexeme, WordForm what) {
      List<Reading<T>> there = readings.get(form);
      if (there == null) {
        readings.put(form, List.of(new Reading<>(lexeme, what)));
      } else if (!isKnown(there, lexeme, what)) {
        List<Reading<T>> more = new ArrayList<>(there);
        more.add(new Reading<>(lexeme, what));
        readings.put(form, List.copyOf(more));
      }
    }

    private static <T> boolean isKnown(List<Reading<T>> there, T lexeme, WordForm what) {
      for (Reading<T> each : there) {
        if (each.form().kind() == what.kind() && each.lexeme().equals(lexeme)) {
          return true;
        }
      }
      return false;
    }

    /** The builder is not used any more after that. */
    FormIndex<T> build() {
      return new FormIndex<>(readings);
    }
  }
}
