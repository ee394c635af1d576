package org.rasad.event;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.rasad.annotate.Node;
import org.rasad.annotate.Tree;
import org.rasad.lexicon.Frame;
import org.rasad.lexicon.Frame.SlotRole;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Predicate;
import org.rasad.lexicon.Reading;
import org.rasad.lexicon.Status;
import org.rasad.lexicon.StatusCue;

/** Tells the status that one verb or noun gives to what stands in its complement. */
final class ComplementStatus {

  private static final String IN = "في";
  private static final String FOR = "ل";

  private final Lexicon lexicon;
  private final FunctionWords words;
  private final Scene scene;
  private final Tree tree;
  private final VerbReader verbs;
  private final StatusCues cues;
  private final DenialReader denials;
  private final IntFunction<Status> ofVerb;
  private final PredicateLookup lookup;

  /**
   * @param ofVerb the status of a verb itself
   */
  ComplementStatus(
      Lexicon lexicon,
      Scene scene,
      VerbReader verbs,
      StatusCues cues,
      DenialReader denials,
      IntFunction<Status> ofVerb) {
    this.lexicon = lexicon;
    this.words = lexicon.functionWords();
    this.scene = scene;
    this.tree = scene.tree();
    this.verbs = verbs;
    this.cues = cues;
    this.denials = denials;
    this.ofVerb = ofVerb;
    this.lookup = new PredicateLookup(lexicon);
  }

  /**
   * The status that a governing word gives to a word below it.
   *
   * @param below the part of the governing word's phrase in which the word stands
   */
  Optional<Status> given(int head, Node below, int word) {
    return scene.token(head).isVerb()
        ? fromVerb(head, below, word)
        : cues.around(head)
            .or(() -> cue(lexicon.statusVerbs().nouns(scene.stem(head)), head, below, word))
            .or(() -> complement(head, below))
            .map(s -> s != Status.ACTUAL && denials.isDenied(head) ? Status.NEGATED : s)
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
    boolean asks = predicate.filter(ComplementStatus::isAsking).isPresent();
    List<Reading<StatusCue>> readings =
        VerbForms.fitting(lexicon.statusVerbs().verbs(scene.folded(verb)), scene.token(verb));
    return cue(readings, verb, below, word)
        .or(() -> complement(verb, below))
        .map(s -> asks || s == Status.ACTUAL ? s : denials.composed(verb, s));
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

  private Optional<Status> cue(List<Reading<StatusCue>> readings, int head, Node below, int word) {
    return readings.stream()
        .map(Reading::lexeme)
        .filter(c -> cues.isFollowed(c, head, word) && !isAimAfter(c, below))
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

  /** The phrase before a noun that carries an event: بهدف شن هجوم. */
  private Optional<Status> carrying(int noun) {
    return lexicon.lightVerbs().nouns(scene.stem(noun)).isEmpty()
        ? Optional.empty()
        : denials.phrase(noun);
  }
}
