package org.rasad.event;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.rasad.annotate.Node;
import org.rasad.annotate.Tree;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Frame;
import org.rasad.lexicon.Frame.SlotRole;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Predicate;
import org.rasad.lexicon.Reading;
import org.rasad.lexicon.Status;
import org.rasad.lexicon.StatusCue;

/**
 * Finds the status that an event has from the nearest verb, noun or phrase above it in the tree
 * that gives one to what it governs (يعتزم، طالب ب، خطة ل).
 *
 * <p>It reaches down to joined nouns, to a noun inside another one and into a clause with أن, but
 * neither into a relative clause nor past a word that says when, how or in answer to what (بعد،
 * خلال، رد على): that is told as known. Of a verb it reaches the complement, not the subject.
 */
final class GoverningStatus {

  private static final String IN = "في";
  private static final String FOR = "ل";
  private static final String COMMA = ",";

  private final Lexicon lexicon;
  private final FunctionWords words;
  private final Scene scene;
  private final Tree tree;
  private final VerbReader verbs;
  private final StatusCues cues;
  private final IntFunction<Status> ofVerb;
  private final PredicateLookup lookup;

  /**
   * @param ofVerb the status of a verb itself
   */
  GoverningStatus(
      Lexicon lexicon, Scene scene, VerbReader verbs, StatusCues cues, IntFunction<Status> ofVerb) {
    this.lexicon = lexicon;
    this.words = lexicon.functionWords();
    this.scene = scene;
    this.tree = scene.tree();
    this.verbs = verbs;
    this.cues = cues;
    this.ofVerb = ofVerb;
    this.lookup = new PredicateLookup(lexicon);
  }

  /** From the phrase right before a noun; what a denied verb plans is denied: لم يعد بإمكانه. */
  Optional<Status> phrase(int noun) {
    return cues.phrase(noun)
        .map(p -> p.status() != Status.ACTUAL && isDenied(p.from()) ? Status.NEGATED : p.status());
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
          head < word && head != trigger && below.head() != head && !isJoined(node, below);
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
    return beside.isPresent() || !governs ? beside : given(node.head(), below, word);
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
    return scene.token(complementizer).joined()
        && scene.folded(complementizer - 1).equals(FOR);
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

  /** The status that a governing word gives to what stands below it. */
  private Optional<Status> given(int head, Node below, int word) {
    return scene.token(head).isVerb()
        ? fromVerb(head, below, word)
        : cues.around(head)
            .or(() -> cue(lexicon.statusVerbs().nouns(scene.stem(head)), head, below, word))
            .or(() -> complement(head, below))
            .map(s -> s != Status.ACTUAL && isDenied(head) ? Status.NEGATED : s)
            .filter(s -> s != Status.ACTUAL)
            .or(() -> carrying(head));
  }

  private Optional<Status> fromVerb(int verb, Node below, int word) {
    if (isInSubject(verb, word) || isFilled(verb, below)) {
      return Optional.empty();
    }
    if (words.has(Kind.AUXILIARY, scene.folded(verb))) {
      return cues.auxiliary(verb);
    }
    Optional<Predicate> predicate = lookup.at(scene, verb).map(Reading::lexeme);
    if (predicate.filter(p -> p.complement() != null && isPlaceOf(p, below)).isPresent()) {
      return Optional.empty();
    }
    boolean asks = predicate.filter(GoverningStatus::isAsking).isPresent();
    return cue(lexicon.statusVerbs().verbs(scene.folded(verb)), verb, below, word)
        .or(() -> complement(verb, below))
        .map(s -> asks || s == Status.ACTUAL ? s : composed(verb, s));
  }

  /** After the complement another phrase with ل is an aim: تعهد بالانسحاب لتمهيد الطريق. */
  private boolean isFilled(int verb, Node below) {
    if (!below.is("PP") || !scene.folded(below.from()).equals(FOR)) {
      return false;
    }
    Optional<Frame> frame = lookup.at(scene, verb).map(r -> r.lexeme().frame());
    return IntStream.range(verb + 1, below.from())
        .filter(i -> scene.token(i).tag().equals("IN"))
        .mapToObj(i -> Frame.spelled(scene.folded(i)))
        .filter(p -> !p.equals(FOR))
        .anyMatch(p -> frame.flatMap(f -> f.role(p)).filter(SlotRole.NONE::equals).isPresent());
  }

  /** Who did not ask for something has not kept it from happening. */
  private static boolean isAsking(Predicate predicate) {
    return predicate.complement() == Status.HYPOTHETICAL;
  }

  private Optional<Status> cue(
      List<Reading<StatusCue>> readings, int head, Node below, int word) {
    return readings.stream()
        .map(Reading::lexeme)
        .filter(c -> isFollowed(c, head, word) && !isAimAfter(c, below))
        .findFirst()
        .map(StatusCue::status)
        .map(s -> s == Status.ACTUAL ? ofVerb.apply(head) : s);
  }

  /** A verb whose complement stands after another preposition has no complement with ل. */
  private boolean isAimAfter(StatusCue cue, Node below) {
    return cue.companion() != null
        && !cue.companion().equals(FOR)
        && below.is("PP")
        && scene.folded(below.from()).equals(FOR);
  }

  private boolean isFollowed(StatusCue cue, int head, int word) {
    String companion = cue.companion();
    if (companion == null) {
      return true;
    }
    for (int i = head + 1; i < word; i++) {
      if (scene.folded(i).equals(companion)) {
        return true;
      }
    }
    return false;
  }

  /** What a denied verb would have made of its complement: لم يخطط ل, لم يتوقف عن, لن يتردد في. */
  private Status composed(int verb, Status cue) {
    if (cues.particle(verb).filter(s -> s == Status.NEGATED).isEmpty()) {
      return cue;
    }
    if (cue != Status.NEGATED) {
      return Status.NEGATED;
    }
    boolean toCome = words.has(Kind.FUTURE_DENIAL, scene.folded(verb - 1));
    return toCome ? Status.FUTURE : Status.ACTUAL;
  }

  /**
   * From a predicate that gives a status to its complement; where it acts (في) is no part of it.
   */
  private Optional<Status> complement(int head, Node below) {
    return lookup
        .at(scene, head)
        .map(Reading::lexeme)
        .filter(p -> !isPlaceOf(p, below))
        .flatMap(p -> Optional.ofNullable(p.complement()));
  }

  private boolean isPlaceOf(Predicate predicate, Node below) {
    return below.is("PP")
        && scene.folded(below.from()).equals(IN)
        && !predicate.frame().slots().containsKey(IN);
  }

  /**
   * What stands in the subject of a demand is not demanded: طالب المشاركون في الاجتماع ب. Another
   * phrase there was tied too low by the parser: تعهد القائد بالانسحاب.
   */
  private boolean isInSubject(int verb, int word) {
    Optional<Node> subject =
        verbs
            .read(verb)
            .subject()
            .filter(s -> s.covers(word) && s.head() != word && scene.at(s.head()).isPresent());
    return subject.isPresent()
        && tree.ancestors(tree.preterminal(word))
            .takeWhile(n -> n.id() > subject.orElseThrow().id())
            .filter(n -> n.is("PP"))
            .allMatch(n -> words.has(Kind.PLACE_PREPOSITION, scene.folded(n.from())));
  }

  /** لم تتخذ قرارا بـ: what was not decided, promised or planned is denied. */
  private boolean isDenied(int noun) {
    Node at = tree.preterminal(noun);
    boolean joined = isSecond(at);
    while (at.parent() >= 0 && isWithin(tree.parent(at).orElseThrow(), noun)) {
      at = tree.parent(at).orElseThrow();
      joined |= isSecond(at);
    }
    Optional<Integer> verb =
        tree.parent(at)
            .filter(n -> n.is("VP") && scene.token(n.head()).isVerb() && n.head() < noun)
            .map(Node::head);
    return !joined
        && verb.filter(v -> saysNothingElse(v, noun))
            .flatMap(cues::particle)
            .filter(s -> s == Status.NEGATED)
            .isPresent();
  }

  private static boolean isWithin(Node phrase, int noun) {
    return (phrase.is("NP") && phrase.head() == noun) || (phrase.is("PP") && phrase.size() > 1);
  }

  private boolean isSecond(Node node) {
    return tree.leftSisters(node).stream().anyMatch(n -> n.is("CC"));
  }

  private boolean saysNothingElse(int verb, int noun) {
    String form = scene.folded(verb);
    return lookup.at(scene, verb).isEmpty()
        && lexicon.statusVerbs().verbs(form).stream()
            .noneMatch(r -> isFollowed(r.lexeme(), verb, noun))
        && lexicon.speechVerbs().verbs(form).isEmpty();
  }

  /** The phrase before a noun that carries an event: بهدف شن هجوم. */
  private Optional<Status> carrying(int noun) {
    return lexicon.lightVerbs().nouns(scene.stem(noun)).isEmpty() ? Optional.empty() : phrase(noun);
  }
}
