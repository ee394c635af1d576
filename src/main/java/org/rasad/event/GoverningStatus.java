package org.rasad.event;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.rasad.annotate.Node;
import org.rasad.annotate.Token;
import org.rasad.annotate.Tree;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Frame;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Reading;
import org.rasad.lexicon.Status;

/**
 * Finds the status that an event has from the nearest verb, noun or phrase above it in the tree
 * that gives one to what it governs (يعتزم، طالب ب، خطة ل).
 *
 * <p>It reaches down to joined nouns, to a noun inside another one and into a clause with أن, but
 * neither into a relative clause nor past a word that says when, how or in answer to what (بعد،
 * خلال، رد على): that is told as known. Of a verb it reaches the complement, not the subject.
 */
final class GoverningStatus {

  private static final String FOR = "ل";
  private static final String COMMA = ",";

  private final FunctionWords words;
  private final Scene scene;
  private final Tree tree;
  private final StatusCues cues;
  private final PredicateLookup lookup;
  private final DenialReader denials;
  private final ComplementStatus complements;

  /**
   * @param ofVerb the status of a verb itself
   */
  GoverningStatus(
      Lexicon lexicon, Scene scene, VerbReader verbs, StatusCues cues, IntFunction<Status> ofVerb) {
    this.words = lexicon.functionWords();
    this.scene = scene;
    this.tree = scene.tree();
    this.cues = cues;
    this.lookup = new PredicateLookup(lexicon);
    this.denials = new DenialReader(lexicon, scene, cues);
    this.complements = new ComplementStatus(lexicon, scene, verbs, cues, denials, ofVerb);
  }

  /** From the phrase right before a noun; what a denied verb plans is denied: لم يعد بإمكانه. */
  Optional<Status> phrase(int noun) {
    return denials.phrase(noun);
  }

  /**
   * What was demanded or ended does not reach into a clause that و joins after it (دعا إلى وقف
   * القتال وأعرب عن تأييده); only an imperfect goes on with a verb's complement (طالب بأن ينسحب
   * ويعلن الهدنة).
   */
  private boolean isPastAnotherClause(int head, int word) {
    boolean verb = scene.token(head).isVerb();
    for (int i = head + 1; i <= word; i++) {
      Token token = scene.token(i);
      boolean joined = token.isVerb() && scene.token(i - 1).tag().equals("CC");
      if (joined && (!verb || token.tag().equals("VBD"))) {
        return true;
      }
    }
    return false;
  }

  /** From the governing words of a word, as far as they reach. */
  Optional<Status> find(int word, int trigger) {
    Node below = tree.preterminal(word);
    for (Node node : tree.ancestors(below).toList()) {
      if (endsReach(node, word)) {
        return Optional.empty();
      }
      int head = node.head();
      boolean governs =
          head < word
              && head != trigger
              && below.head() != head
              && !isJoined(node, below)
              && !isPastAnotherClause(head, word);
      if (governs && presupposes(head)) {
        return Optional.empty();
      }
      Optional<Status> found = at(node, below, word, governs);
      if (found.isPresent()) {
        return found;
      }
      below = node;
    }
    return Optional.empty();
  }

  private Optional<Status> at(Node node, Node below, int word, boolean governs) {
    if (node.is("SBAR")) {
      return cues.beforeClause(node.from());
    }
    if (!(node.is("VP") || node.is("S") || node.is("NP"))) {
      return Optional.empty();
    }
    Optional<Status> beside = beside(below);
    return beside.isPresent() || !governs ? beside : complements.given(node.head(), below, word);
  }

  /** Any clause but a complement, and a phrase of circumstance. */
  private boolean endsReach(Node node, int word) {
    String first = scene.folded(node.from());
    if (node.is("SBAR")) {
      return !words.has(Kind.COMPLEMENTIZER, first) || isReason(node.from());
    }
    return node.from() < word
        && (node.is("PP") || node.is("NP"))
        && words.has(Kind.CIRCUMSTANCE, first);
  }

  /** لأن, in two tokens. */
  private boolean isReason(int complementizer) {
    return scene.token(complementizer).joined() && scene.folded(complementizer - 1).equals(FOR);
  }

  /** Whether the head of a phrase governs nothing there, as its parts are joined: وقف X وسحب Y. */
  private boolean isJoined(Node phrase, Node part) {
    List<Node> parts = tree.children(phrase);
    for (int i = 0; i + 1 < parts.size(); i++) {
      if (parts.get(i).covers(phrase.head())) {
        return isJoint(parts.get(i + 1)) && parts.get(i + 1).from() < part.from();
      }
    }
    return false;
  }

  private boolean isJoint(Node node) {
    return node.is("CC") || scene.token(node.from()).form().equals(COMMA);
  }

  /** What is condemned, investigated or answered is told as known. */
  private boolean presupposes(int head) {
    return words.has(Kind.PRESUPPOSING, scene.stem(head))
        || lookup.at(scene, head).filter(r -> r.lexeme().type() == EventType.ACCUSE).isPresent();
  }

  /** From a noun inside the phrase before this one, to which the parser did not tie it. */
  private Optional<Status> beside(Node below) {
    List<Node> left = tree.leftSisters(below);
    if (!below.is("PP") || left.isEmpty() || !left.get(left.size() - 1).is("NP")) {
      return Optional.empty();
    }
    String preposition = Frame.spelled(scene.folded(below.from()));
    Node noun = left.get(left.size() - 1);
    for (int i = noun.to() - 1; i > noun.head(); i--) {
      Optional<Status> given =
          lookup
              .at(scene, i)
              .map(Reading::lexeme)
              .filter(p -> p.frame().slots().containsKey(preposition))
              .flatMap(p -> Optional.ofNullable(p.complement()));
      if (given.isPresent()) {
        return given;
      }
    }
    return Optional.empty();
  }
}
