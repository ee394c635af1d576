package org.rasad.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rasad.annotate.Node;
import org.rasad.annotate.Token;
import org.rasad.entity.Mention;
import org.rasad.lexicon.FormIndex;
import org.rasad.lexicon.Frame;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.LightVerb;
import org.rasad.lexicon.Predicate;
import org.rasad.lexicon.Reading;
import org.rasad.lexicon.WordForm;

/**
 * Finds the words of a sentence that tell events, and the light verbs that carry some of them (شن
 * هجوما).
 *
 * <p>A word inside a name tells nothing (وزارة الدفاع). One reading is taken for each word: by its
 * tag verb or noun, and of several the first whose companion words follow.
 */
final class TriggerFinder {

  private static final int COMPANION_WINDOW = 6;

  private final Lexicon lexicon;

  TriggerFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The triggers in order of the text. */
  List<Trigger> find(Scene scene, VerbReader verbs) {
    Map<Integer, Trigger> found = new HashMap<>();
    for (Token token : scene.sentence().tokens()) {
      if (!isInsideName(scene, token)) {
        reading(lexicon.predicates(), scene, token)
            .ifPresent(
                r ->
                    found.put(
                        token.index(),
                        new Trigger(token.index(), r.lexeme(), r.form(), Optional.empty())));
      }
    }
    Set<Integer> carriers = new HashSet<>();
    for (Token token : scene.sentence().tokens()) {
      carry(scene, verbs, token, found).ifPresent(carriers::add);
    }
    carriers.forEach(found::remove);
    return found.values().stream().sorted((a, b) -> Integer.compare(a.token(), b.token())).toList();
  }

  /** Ties a light verb to the event noun that it carries; gives the verb's index if it has one. */
  private Optional<Integer> carry(
      Scene scene, VerbReader verbs, Token token, Map<Integer, Trigger> found) {
    if (!token.isVerb()) {
      return Optional.empty();
    }
    for (Reading<LightVerb> reading : lexicon.lightVerbs().verbs(scene.folded(token.index()))) {
      VerbClause clause = verbs.read(token.index());
      for (String slot : reading.lexeme().nounSlots()) {
        for (Node phrase : phrases(clause, slot)) {
          Optional<Trigger> noun = noun(phrase, found);
          if (noun.isPresent() && noun.orElseThrow().token() != token.index()) {
            Trigger trigger = noun.orElseThrow();
            Trigger.Carrier carrier = new Trigger.Carrier(token.index(), reading.lexeme());
            found.put(
                trigger.token(),
                new Trigger(
                    trigger.token(), trigger.predicate(), trigger.form(), Optional.of(carrier)));
            return Optional.of(token.index());
          }
        }
      }
    }
    return Optional.empty();
  }

  private static List<Node> phrases(VerbClause clause, String slot) {
    return switch (slot) {
      case Frame.SUBJECT -> clause.subject().stream().toList();
      case Frame.OBJECT -> {
        List<Node> nodes = new ArrayList<>(clause.object().stream().toList());
        clause.nouns().stream().filter(n -> !nodes.contains(n)).forEach(nodes::add);
        yield nodes;
      }
      default ->
          clause.complements().stream()
              .filter(c -> c.preposition().equals(slot))
              .map(Complement::phrase)
              .toList();
    };
  }

  /** An event noun at the head of the phrase, or after a counted or vague head (سلسلة غارات). */
  private static Optional<Trigger> noun(Node phrase, Map<Integer, Trigger> found) {
    for (int i = phrase.head(); i < Math.min(phrase.to(), phrase.head() + 3); i++) {
      Trigger trigger = found.get(i);
      if (trigger != null && !trigger.isVerb() && trigger.carrier().isEmpty()) {
        return Optional.of(trigger);
      }
    }
    return Optional.empty();
  }

  private static Optional<Reading<Predicate>> reading(
      FormIndex<Predicate> index, Scene scene, Token token) {
    String form = scene.folded(token.index());
    List<Reading<Predicate>> readings = token.isVerb() ? index.verbs(form) : List.of();
    if (readings.isEmpty() && !token.isVerb() && isNounTag(token)) {
      readings = nounReadings(index, scene, token);
    }
    return readings.stream()
        .filter(r -> fitsTag(r.form(), token))
        .filter(r -> hasCompanion(r.lexeme(), scene, token.index()))
        .findFirst();
  }

  private static List<Reading<Predicate>> nounReadings(
      FormIndex<Predicate> index, Scene scene, Token token) {
    List<Reading<Predicate>> readings = index.nouns(scene.stem(token.index()));
    boolean adjective = token.tag().contains("JJ");
    List<Reading<Predicate>> fitting =
        readings.stream()
            .filter(
                r ->
                    !adjective
                        || r.form().kind() == WordForm.Kind.PARTICIPLE
                        || token.tag().equals("JJ"))
            .toList();
    return fitting;
  }

  private static boolean fitsTag(WordForm form, Token token) {
    return switch (form.kind()) {
      case PERFECT -> !token.tag().equals("VBP");
      case IMPERFECT -> !token.tag().equals("VBD");
      case MASDAR, PARTICIPLE -> true;
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

  private static boolean isInsideName(Scene scene, Token token) {
    return scene
        .at(token.index())
        .filter(m -> m.form() != Mention.Form.PRONOUN)
        .filter(m -> m.to() - m.from() > 1 || m.form() == Mention.Form.NAME)
        .isPresent();
  }
}
