package org.rasad.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rasad.annotate.Node;
import org.rasad.annotate.Token;
import org.rasad.entity.Mention;

/**
 * Where the mentions of a sentence stand around its verbs: before them, as the first or second noun
 * after them, as antecedent, pronoun, or in a prepositional phrase. Immutable.
 */
final class VerbSlots {

  /**
   * One mention's place at one verb.
   *
   * @param verb index of the verb
   * @param slot {@code before}, {@code antecedent}, {@code shared}, {@code pronoun}, {@code noun-1}
   *     …, {@code pp-على} …
   */
  record Slot(int verb, String slot) {}

  private static final int MOST_NOUNS = 3;

  private final Map<Mention, List<Slot>> slots = new HashMap<>();

  VerbSlots(Scene scene, VerbReader verbs) {
    for (Token token : scene.sentence().tokens()) {
      if (token.isVerb()) {
        read(scene, verbs, token.index());
      }
    }
  }

  List<Slot> of(Mention mention) {
    return slots.getOrDefault(mention, List.of());
  }

  private void read(Scene scene, VerbReader verbs, int verb) {
    Node leaf = scene.tree().preterminal(verb);
    VerbClause clause = verbs.read(verb);
    verbs.before(leaf).ifPresent(n -> put(scene, verb, "before", n));
    verbs.antecedent(leaf).ifPresent(n -> put(scene, verb, "antecedent", n));
    verbs.shared(verb).ifPresent(n -> put(scene, verb, "shared", n));
    clause
        .object()
        .filter(n -> scene.token(n.from()).isPronoun())
        .ifPresent(n -> put(scene, verb, "pronoun", n));
    for (int i = 0; i < Math.min(MOST_NOUNS, clause.nouns().size()); i++) {
      put(scene, verb, "noun-" + (i + 1), clause.nouns().get(i));
    }
    clause.complements().forEach(c -> put(scene, verb, "pp-" + c.preposition(), c.phrase()));
  }

  private void put(Scene scene, int verb, String slot, Node phrase) {
    for (Mention mention : scene.meant(phrase)) {
      slots.computeIfAbsent(mention, m -> new ArrayList<>()).add(new Slot(verb, slot));
    }
  }
}
