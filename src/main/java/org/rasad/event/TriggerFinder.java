package org.rasad.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasad.annotate.Node;
import org.rasad.annotate.Token;
import org.rasad.entity.Mention;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Frame;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.LightVerb;
import org.rasad.lexicon.Predicate;
import org.rasad.lexicon.Reading;

/**
 * Finds the words of a sentence that tell events, and the light verbs that carry some of them (شن
 * هجوما).
 *
 * <p>A word inside a name tells nothing (وزارة الدفاع).
 */
final class TriggerFinder {

  /** What is announced when somebody yields or threatens. */
  private static final Map<EventType, EventType> ANNOUNCED =
      Map.of(EventType.CONCEDE, EventType.RETREAT, EventType.THREATEN, EventType.ASSAULT);

  private static final Comparator<Trigger> BY_TOKEN = Comparator.comparingInt(Trigger::token);

  private static final String BETWEEN = "بين";

  private final Lexicon lexicon;
  private final PredicateLookup lookup;

  TriggerFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.lookup = new PredicateLookup(lexicon);
  }

  /** The triggers in order of the text. */
  List<Trigger> find(Scene scene, VerbReader verbs) {
    Map<Integer, Trigger> found = new HashMap<>();
    for (Token token : scene.sentence().tokens()) {
      lookup
          .at(scene, token.index())
          .filter(r -> !isInsideName(scene, token, r.lexeme()))
          .filter(r -> !isSecondOfTwo(scene, token.index()))
          .ifPresent(
              r ->
                  found.put(
                      token.index(),
                      new Trigger(token.index(), r.lexeme(), r.form(), Optional.empty())));
    }
    withoutCompanions(scene, found);
    Set<Integer> carriers = new HashSet<>();
    for (Token token : scene.sentence().tokens()) {
      carry(scene, verbs, token, found).ifPresent(carriers::add);
    }
    carriers.forEach(found::remove);
    return found.values().stream().sorted(BY_TOKEN).toList();
  }

  /**
   * The words that complete a predicate tell no event of their own (إطلاق in وقف إطلاق النار), but
   * what somebody announces is one: أعلن الانسحاب.
   */
  private void withoutCompanions(Scene scene, Map<Integer, Trigger> found) {
    Map<Integer, Trigger> completed = new HashMap<>();
    for (Trigger trigger : found.values().stream().sorted(BY_TOKEN).toList()) {
      Optional<Integer> companion = lookup.companion(trigger.predicate(), scene, trigger.token());
      companion.filter(i -> !isAnnounced(trigger, found.get(i))).ifPresent(found::remove);
      // أنهى حالة الطوارئ ends it: the noun with the same companion declares none.
      companion
          .map(i -> completed.putIfAbsent(i, trigger))
          .filter(first -> first.isVerb() && !trigger.isVerb())
          .ifPresent(first -> found.remove(trigger.token()));
    }
  }

  private static boolean isAnnounced(Trigger trigger, @Nullable Trigger companion) {
    return companion != null
        && companion.predicate().type() == ANNOUNCED.get(trigger.predicate().type());
  }

  /** Ties a light verb to the event noun that it carries; gives the verb's index if it has one. */
  private Optional<Integer> carry(
      Scene scene, VerbReader verbs, Token token, Map<Integer, Trigger> found) {
    if (!token.isVerb()) {
      return Optional.empty();
    }
    for (Reading<LightVerb> reading :
        VerbForms.fitting(lexicon.lightVerbs().verbs(scene.folded(token.index())), token)) {
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
        List<Node> nodes = new ArrayList<>(clause.resumed().stream().toList());
        clause.object().ifPresent(nodes::add);
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

  /**
   * After بين and one noun the word joined to it is a noun too, whatever its tag: بين حمص وتدمر.
   */
  static boolean isSecondOfTwo(Scene scene, int at) {
    return at > 2
        && scene.folded(at - 3).equals(BETWEEN)
        && scene.token(at - 2).tag().contains("NN")
        && scene.token(at - 1).tag().equals("CC");
  }

  /** A description is less than a predicate of several words: جسر جوي is no bridge. */
  private static boolean isInsideName(Scene scene, Token token, Predicate predicate) {
    return scene
        .at(token.index())
        .filter(m -> m.form() != Mention.Form.PRONOUN)
        .filter(m -> m.form() == Mention.Form.NAME || predicate.companion() == null)
        .filter(m -> m.to() - m.from() > 1 || m.form() == Mention.Form.NAME)
        .isPresent();
  }
}
