package org.rasad.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rasad.annotate.Node;
import org.rasad.lexicon.Frame;

/**
 * Finds the prepositional phrases of a verb or noun.
 *
 * <p>The tagger calls most prepositions of noun origin nouns, so that ضد, مع, قبل head noun
 * phrases: these are read as prepositional phrases too. {@code من قبل}, {@code على يد} and {@code
 * بواسطة} give {@link #AGENT}.
 */
final class Complements {

  /** The slot of the agent of a passive or masdar. */
  static final String AGENT = "من قبل";

  private static final Set<String> NOUN_LIKE =
      Set.of(
          "ضد", "مع", "بين", "نحو", "باتجاه", "حول", "لدي", "امام", "داخل", "عند", "قرب", "تجاه",
          "وسط", "عبر");

  /** What the frame calls a preposition that is spelled or worded otherwise. */
  private static final Map<String, String> FRAME_SPELLING =
      Map.of("علي", "على", "الي", "إلى", "لدي", "لدى", "امام", "أمام", "تجاه", "باتجاه");

  /** Nouns of direction and position: what follows them is where something is. */
  private static final Set<String> POSITION_NOUNS =
      Set.of(
          "شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي", "غربي", "وسط", "محيط", "ضواحي",
          "اطراف", "مشارف", "قرب", "داخل", "عبر", "قبالة", "قباله");

  private static final Set<String> WHERE = Set.of("في", "داخل", "عند", "قرب");

  private static final Set<String> AGENT_NOUNS = Set.of("قبل", "طرف", "جانب");
  private static final Set<String> HAND_NOUNS = Set.of("يد", "ايدي", "يدي", "ايد");
  private static final Set<String> MEANS_NOUNS = Set.of("واسطه");
  private static final Set<String> DIRECTION_NOUNS = Set.of("اتجاه");

  private final Scene scene;

  Complements(Scene scene) {
    this.scene = scene;
  }

  /**
   * The prepositional phrases among some sister nodes, also those that the parser hung inside a
   * noun phrase of them; but what follows the name of a thing there says whose it is (مواقع
   * للتنظيم), unless it says where.
   */
  List<Complement> among(List<Node> nodes) {
    List<Complement> found = new ArrayList<>();
    nodes.forEach(n -> collect(n, false, found));
    return found;
  }

  private void collect(Node node, boolean inThing, List<Complement> found) {
    if (node.is("S") || node.is("SBAR") || node.is("VP")) {
      return;
    }
    Optional<Complement> here = read(node);
    here.filter(c -> !inThing || WHERE.contains(c.preposition())).ifPresent(found::add);
    if (!node.isPreterminal()) {
      boolean thing = inThing || (node.is("NP") && scene.at(node.head()).isPresent());
      scene.tree().children(node).forEach(c -> collect(c, thing, found));
    }
  }

  /** The node itself as a prepositional phrase, if it is one. */
  Optional<Complement> read(Node node) {
    List<Node> children = scene.tree().children(node);
    if (children.size() < 2 || !(node.is("PP") || node.is("NP"))) {
      return Optional.empty();
    }
    String first = scene.folded(node.from());
    Optional<Node> noun = nounPhrase(children);
    boolean position = children.get(0).isPreterminal() && POSITION_NOUNS.contains(first);
    boolean preposition =
        node.is("PP") || (children.get(0).isPreterminal() && NOUN_LIKE.contains(first));
    if (!(preposition || position) || noun.isEmpty()) {
      return Optional.empty();
    }
    if (position) {
      return Optional.of(new Complement("في", noun.orElseThrow()));
    }
    return Optional.of(complement(FRAME_SPELLING.getOrDefault(first, first), noun.orElseThrow()));
  }

  private Complement complement(String preposition, Node noun) {
    String head = scene.folded(noun.from());
    Optional<Node> inner = nounPhrase(scene.tree().children(noun));
    if (inner.isPresent()) {
      if ((preposition.equals("من") && AGENT_NOUNS.contains(head))
          || (preposition.equals("على") && HAND_NOUNS.contains(head))
          || (preposition.equals("ب") && MEANS_NOUNS.contains(head))) {
        return new Complement(AGENT, inner.orElseThrow());
      }
      if (preposition.equals("ب") && DIRECTION_NOUNS.contains(head)) {
        return new Complement("باتجاه", inner.orElseThrow());
      }
    }
    return new Complement(preposition, noun);
  }

  private static Optional<Node> nounPhrase(List<Node> children) {
    return children.stream()
        .skip(1)
        .filter(
            c ->
                c.is("NP")
                    || c.label().startsWith("NN")
                    || c.label().startsWith("DTNN")
                    || c.label().startsWith("PRP"))
        .findFirst();
  }

  /** Whether frames speak of this preposition at all. */
  static boolean isKnown(String preposition) {
    return preposition.equals(AGENT) || Frame.PREPOSITIONS.contains(preposition);
  }
}
