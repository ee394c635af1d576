package org.rasad.event;

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

  private final FormIndex<Predicate> predicates;

  PredicateLookup(Lexicon lexicon) {
    this.predicates = lexicon.predicates();
  }

  Optional<Reading<Predicate>> at(Scene scene, int index) {
    Token token = scene.token(index);
    List<Reading<Predicate>> readings = List.of();
    if (token.isVerb()) {
      readings = predicates.verbs(scene.folded(index));
    } else if (isNounTag(token)) {
      readings = predicates.nouns(scene.stem(index));
    }
    return readings.stream()
        .filter(r -> fitsTag(r.form(), token))
        .filter(r -> hasCompanion(r.lexeme(), scene, index))
        .findFirst();
  }

  private static boolean fitsTag(WordForm form, Token token) {
    return switch (form.kind()) {
      case PERFECT -> !token.tag().equals("VBP");
      case IMPERFECT -> !token.tag().equals("VBD");
      case MASDAR -> !token.tag().contains("DTJJ");
      case PARTICIPLE -> true;
    };
  }

  private static boolean hasCompanion(Predicate predicate, Scene scene, int at) {
    String companion = predicate.companion();
    if (companion == null) {
      return true;
    }
    int end = Math.min(scene.sentence().tokens().size(), at + 1 + COMPANION_WINDOW);
    String first = companion.split(" ", 2)[0];
    for (int i = at + 1; i < end; i++) {
      if (scene.folded(i).equals(first) || scene.stem(i).equals(first)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNounTag(Token token) {
    String tag = token.tag();
    return tag.contains("NN") || tag.contains("JJ") || tag.equals("VBG") || tag.equals("VN");
  }
}
