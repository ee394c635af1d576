package org.rasad.event;

import java.util.Optional;
import org.rasad.annotate.Node;
import org.rasad.annotate.Tree;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Status;

/** Tells what a denied verb makes of the plans, promises and attempts that it speaks of. */
final class DenialReader {

  private final Lexicon lexicon;
  private final FunctionWords words;
  private final Scene scene;
  private final Tree tree;
  private final StatusCues cues;
  private final PredicateLookup lookup;

  DenialReader(Lexicon lexicon, Scene scene, StatusCues cues) {
    this.lexicon = lexicon;
    this.words = lexicon.functionWords();
    this.scene = scene;
    this.tree = scene.tree();
    this.cues = cues;
    this.lookup = new PredicateLookup(lexicon);
  }

  /** By the phrase right before a noun, unless a verb denies the phrase: لم يعد بإمكانه. */
  Optional<Status> phrase(int noun) {
    return cues.phrase(noun)
        .map(p -> p.status() != Status.ACTUAL && isDenied(p.from()) ? Status.NEGATED : p.status());
  }

  /** What a denied verb would have made of its complement: لم يخطط ل, لم يتوقف عن, لن يتردد في. */
  Status composed(int verb, Status cue) {
    if (cues.particle(verb).filter(s -> s == Status.NEGATED).isEmpty()) {
      return cue;
    }
    if (cue != Status.NEGATED) {
      return Status.NEGATED;
    }
    boolean toCome = words.has(Kind.FUTURE_DENIAL, scene.folded(verb - 1));
    return toCome ? Status.FUTURE : Status.ACTUAL;
  }

  /** لم تتخذ قرارا بـ: what was not decided, promised or planned is denied. */
  boolean isDenied(int noun) {
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
            .noneMatch(r -> cues.isFollowed(r.lexeme(), verb, noun))
        && lexicon.speechVerbs().verbs(form).isEmpty();
  }
}
