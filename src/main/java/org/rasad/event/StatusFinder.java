package org.rasad.event;

import java.util.Optional;
import java.util.stream.IntStream;
import org.rasad.annotate.Node;
import org.rasad.annotate.Tree;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Status;

/**
 * Tells whether an event happened, by the cue that stands nearest to it: a particle before its verb
 * (لم، سـ) or before a verb that it is joined to, a phrase before its noun (بهدف), else what stands
 * above it in the tree ({@link GoverningStatus}), else an aim or a duty ({@link AimReader}), a verb
 * of which it is the subject, or a condition at the head of its clause. Without a cue it is actual.
 */
final class StatusFinder {

  private final FunctionWords words;
  private final Scene scene;
  private final VerbReader verbs;
  private final Tree tree;
  private final StatusCues cues;
  private final GoverningStatus governing;
  private final AimReader aims;

  StatusFinder(Lexicon lexicon, Scene scene, VerbReader verbs) {
    this.words = lexicon.functionWords();
    this.scene = scene;
    this.verbs = verbs;
    this.tree = scene.tree();
    this.cues = new StatusCues(lexicon, scene);
    this.aims = new AimReader(lexicon, scene, cues);
    this.governing = new GoverningStatus(lexicon, scene, verbs, cues, this::ofVerb);
  }

  Status find(Trigger trigger) {
    int noun = trigger.token();
    int word = trigger.carrier().map(Trigger.Carrier::token).orElse(noun);
    // What stands above a noun before its carrier stands above the noun (رد على أي هجوم يشنه), but
    // what was carried out is told as known.
    int lowest = isImperfect(word) ? Math.min(word, noun) : word;
    return near(word)
        .or(() -> trigger.carrier().isPresent() ? ofCarried(word, noun) : Optional.empty())
        .or(() -> isVerbOrAttack(trigger) ? Optional.empty() : topic(noun))
        .or(() -> governing.find(lowest, noun))
        .or(() -> scene.token(word).isVerb() ? Optional.empty() : aims.find(trigger))
        .or(() -> any(noun))
        .or(() -> isVerbOrAttack(trigger) ? Optional.empty() : fromOwnVerb(noun))
        .or(() -> condition(word))
        .or(() -> coming(word))
        .orElse(Status.ACTUAL);
  }

  /** By the phrase before the verb or between it and its noun: أطلق مبادرة لتبادل. */
  private Optional<Status> ofCarried(int verb, int noun) {
    return governing
        .phrase(verb)
        .or(
            () ->
                cues.phrase(noun)
                    .filter(p -> verb < p.from())
                    .flatMap(p -> governing.phrase(noun)));
  }

  /** An imperfect with a time to come: يزور بغداد غدا. */
  private Optional<Status> coming(int word) {
    return Optional.of(word)
        .filter(this::isImperfect)
        .flatMap(w -> tree.maximalProjection(w, n -> n.is("VP")))
        .filter(
            phrase ->
                IntStream.range(word, phrase.to())
                    .anyMatch(i -> words.has(Kind.COMING, scene.folded(i))))
        .map(phrase -> Status.FUTURE);
  }

  /** The status of a verb that says nothing of its own about its complement: سيواصل قصف. */
  private Status ofVerb(int verb) {
    return near(verb)
        .or(() -> governing.find(verb, verb))
        .or(() -> condition(verb))
        .orElse(Status.ACTUAL);
  }

  private Optional<Status> near(int word) {
    return scene.token(word).isVerb()
        ? cues.particle(word).or(() -> joined(word))
        : governing.phrase(word);
  }

  /** A particle before the first of two joined imperfects counts for the second: سيزور ويلتقي. */
  private Optional<Status> joined(int verb) {
    Node at = tree.preterminal(verb);
    while (isImperfect(verb)
        && at.parent() >= 0
        && at.head() == verb
        && isVerbal(tree.parent(at).orElseThrow())) {
      for (Node left : tree.leftSisters(at)) {
        if (at.from() == verb && isVerbal(left) && isImperfect(left.head())) {
          return cues.particle(left.head());
        }
      }
      at = tree.parent(at).orElseThrow();
    }
    return Optional.empty();
  }

  private boolean isImperfect(int token) {
    return scene.token(token).tag().equals("VBP");
  }

  private static boolean isVerbal(Node node) {
    return node.is("VP") || node.is("S");
  }

  /** أي هجوم: none in particular, and none at all after a denial. */
  private Optional<Status> any(int word) {
    if (word == 0 || !words.has(Kind.ANY, scene.folded(word - 1))) {
      return Optional.empty();
    }
    boolean denied =
        tree.ancestors(tree.preterminal(word))
            .takeWhile(n -> !n.is("SBAR"))
            .filter(n -> n.is("VP") && scene.token(n.head()).isVerb())
            .findFirst()
            .flatMap(n -> cues.particle(n.head()))
            .filter(s -> s == Status.NEGATED)
            .isPresent();
    return Optional.of(denied ? Status.NEGATED : Status.HYPOTHETICAL);
  }

  /** قانون بشأن إخراج القوات: what is talked about may come; of attacks rather those that were. */
  private Optional<Status> topic(int noun) {
    return noun > 0 && words.has(Kind.TOPIC, scene.folded(noun - 1))
        ? Optional.of(Status.HYPOTHETICAL)
        : Optional.empty();
  }

  private static boolean isVerbOrAttack(Trigger trigger) {
    return trigger.isVerb()
        || trigger.carrier().isPresent()
        || trigger.predicate().type() == EventType.ASSAULT;
  }

  /** What would have an effect has not happened: قد يؤدي انسحاب القوات إلى, من شأن الانسحاب أن. */
  private Optional<Status> fromOwnVerb(int noun) {
    Node phrase = tree.maximalProjection(noun, n -> n.is("NP")).orElse(tree.preterminal(noun));
    Optional<Status> after =
        tree.rightSisters(phrase).stream()
            .filter(n -> n.is("VP") || n.is("SBAR"))
            .findFirst()
            .flatMap(n -> n.is("VP") ? cues.particle(n.head()) : cues.beforeClause(n.from()));
    return after
        .or(() -> before(noun, phrase))
        .filter(s -> s == Status.FUTURE || s == Status.HYPOTHETICAL)
        .map(s -> Status.HYPOTHETICAL);
  }

  private Optional<Status> before(int noun, Node phrase) {
    return tree.parent(phrase)
        .filter(p -> p.is("VP") && scene.token(p.head()).isVerb() && p.head() < noun)
        .map(Node::head)
        .filter(v -> verbs.read(v).subject().filter(s -> s.head() == noun).isPresent())
        .flatMap(cues::particle);
  }

  private Optional<Status> condition(int word) {
    return tree.ancestors(tree.preterminal(word))
        .filter(n -> n.is("SBAR"))
        .map(n -> cues.condition(n.from()))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
