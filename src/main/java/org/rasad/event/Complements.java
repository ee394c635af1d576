package org.rasad.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rasad.annotate.Node;
import org.rasad.lexicon.ArabicSpelling;
import org.rasad.lexicon.Frame;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;

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

  private static final String IN = "في";
  private static final String FROM = "من";
  private static final String ON = "على";
  private static final String BY = "ب";
  private static final String TOWARD = "باتجاه";

  private final Scene scene;
  private final FunctionWords words;

  Complements(Scene scene, FunctionWords words) {
    this.scene = scene;
    this.words = words;
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
    here.filter(c -> !inThing || isPlace(c)).ifPresent(found::add);
    if (!node.isPreterminal()) {
      boolean thing = inThing || (node.is("NP") && scene.at(node.head()).isPresent());
      scene.tree().children(node).forEach(c -> collect(c, thing, found));
    }
  }

  /** A noun before a number makes it vague and is no preposition: نحو عشرين جنديا. */
  boolean isVagueCount(Node node) {
    return node.is("NP") && node.size() > 1 && scene.token(node.from() + 1).tag().equals("CD");
  }

  /** The node itself as a prepositional phrase, if it is one. */
  Optional<Complement> read(Node node) {
    List<Node> children = scene.tree().children(node);
    if (children.size() < 2 || !(node.is("PP") || node.is("NP")) || isVagueCount(node)) {
      return Optional.empty();
    }
    String first = scene.folded(node.from());
    Optional<Node> noun = nounPhrase(children);
    boolean position = children.get(0).isPreterminal() && words.has(Kind.POSITION, first);
    boolean preposition =
        node.is("PP")
            || (children.get(0).isPreterminal() && words.has(Kind.NOUN_PREPOSITION, first));
    if (!(preposition || position) || noun.isEmpty()) {
      return Optional.empty();
    }
    if (position) {
      return Optional.of(new Complement(IN, noun.orElseThrow()));
    }
    return Optional.of(complement(slot(first), noun.orElseThrow()));
  }

  private Complement complement(String preposition, Node noun) {
    String head = scene.folded(noun.from());
    Optional<Node> inner = nounPhrase(scene.tree().children(noun));
    if (noun.size() > 1) {
      if ((preposition.equals(FROM) && words.has(Kind.AGENT_NOUN, head))
          || (preposition.equals(ON) && words.has(Kind.HAND_NOUN, head))
          || (preposition.equals(BY) && words.has(Kind.MEANS_NOUN, head))) {
        return new Complement(AGENT, inner.orElse(noun));
      }
      if (preposition.equals(BY) && words.has(Kind.DIRECTION_NOUN, head)) {
        return new Complement(TOWARD, inner.orElse(noun));
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

  /** What a frame calls a folded preposition. */
  private String slot(String folded) {
    return words.has(Kind.TOWARD, folded) ? TOWARD : Frame.spelled(folded);
  }

  /** Whether the phrase says where something is, whatever the predicate. */
  boolean isPlace(Complement complement) {
    return words.has(Kind.PLACE_PREPOSITION, ArabicSpelling.fold(complement.preposition()));
  }
}
