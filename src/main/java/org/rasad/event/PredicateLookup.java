package org.rasad.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rasad.annotate.Token;
import org.rasad.lexicon.FormIndex;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Predicate;
import org.rasad.lexicon.Reading;
import org.rasad.lexicon.WordForm;

/**
 * Reads a token as a predicate: by its tag as verb or noun, and of several readings the first whose
 * companion words follow (أخلى سبيل). Thread-safe.
 */
final class PredicateLookup {

  private static final int COMPANION_WINDOW = 6;

  /** The ending of the indefinite accusative. */
  private static final String ACCUSATIVE = "ا";

  /** Ta marbuta as it is folded, and as it is written before an attached pronoun. */
  private static final String FEMININE = "ه";

  private static final String FEMININE_BEFORE_PRONOUN = "ت";

  private final FormIndex<Predicate> predicates;

  PredicateLookup(Lexicon lexicon) {
    this.predicates = lexicon.predicates();
  }

  Optional<Reading<Predicate>> at(Scene scene, int index) {
    Token token = scene.token(index);
    List<Reading<Predicate>> readings = List.of();
    if (token.isVerb()) {
      readings = verbs(scene.folded(index), token);
    } else if (isNounTag(token)) {
      readings = nouns(scene.folded(index), scene.stem(index), token);
    }
    return readings.stream()
        .filter(
            r -> r.lexeme().companion() == null || companion(r.lexeme(), scene, index).isPresent())
        .min(Comparator.comparing(r -> r.lexeme().companion() == null));
  }

  /** A companion is better evidence than the tag, which a verb without one must fit. */
  private List<Reading<Predicate>> verbs(String folded, Token token) {
    List<Reading<Predicate>> all = predicates.verbs(folded);
    List<Reading<Predicate>> fitting = VerbForms.fitting(all, token);
    return all.stream().filter(r -> r.lexeme().companion() != null || fitting.contains(r)).toList();
  }

  private List<Reading<Predicate>> nouns(String folded, String stem, Token token) {
    List<Reading<Predicate>> readings = predicates.nouns(folded);
    List<Reading<Predicate>> all = readings.isEmpty() ? predicates.nouns(stem) : readings;
    boolean adjective = token.tag().contains("DTJJ");
    return all.stream()
        .filter(r -> !adjective || r.form().kind() == WordForm.Kind.PARTICIPLE)
        .toList();
  }

  /** The word itself, its indefinite accusative, or what a pronoun follows (سفارته: سفارت+ه). */
  private static boolean isForm(String form, String word) {
    return form.equals(word)
        || form.equals(word + ACCUSATIVE)
        || (word.endsWith(FEMININE)
            && form.equals(word.substring(0, word.length() - 1) + FEMININE_BEFORE_PRONOUN));
  }

  /** Where the companion words of a predicate begin, if it has some and they follow. */
  Optional<Integer> companion(Predicate predicate, Scene scene, int at) {
    String companion = predicate.companion();
    if (companion == null) {
      return Optional.empty();
    }
    int end = Math.min(scene.sentence().tokens().size(), at + 1 + COMPANION_WINDOW);
    String first = companion.split(" ", 2)[0];
    for (int i = at + 1; i < end; i++) {
      if (isForm(scene.folded(i), first) || isForm(scene.stem(i), first)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean isNounTag(Token token) {
    String tag = token.tag();
    return tag.contains("NN") || tag.contains("JJ") || tag.equals("VBG") || tag.equals("VN");
  }
}
