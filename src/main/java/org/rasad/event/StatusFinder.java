package org.rasad.event;

import java.util.List;
import java.util.Optional;
import org.rasad.annotate.Node;
import org.rasad.annotate.Tree;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Reading;
import org.rasad.lexicon.Status;
import org.rasad.lexicon.StatusCue;
import org.rasad.lexicon.Trie;

/**
 * Tells whether an event happened, by the cue that stands nearest to it: a particle before its verb
 * (لم، سـ), a phrase before its noun (بهدف), else the nearest verb or noun above it in the tree
 * that gives its complement a status (يعتزم، طالب ب، تهديد ب), else a condition at the head of its
 * clause. Without a cue it is actual.
 */
final class StatusFinder {

  private static final int PARTICLE_WINDOW = 3;
  private static final int PHRASE_WINDOW = 4;

  private final Lexicon lexicon;
  private final FunctionWords words;
  private final Scene scene;
  private final Tree tree;
  private final PredicateLookup lookup;

  StatusFinder(Lexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.words = lexicon.functionWords();
    this.scene = scene;
    this.tree = scene.tree();
    this.lookup = new PredicateLookup(lexicon);
  }

  Status find(Trigger trigger) {
    int word = trigger.carrier().map(Trigger.Carrier::token).orElse(trigger.token());
    Optional<Status> near = scene.token(word).isVerb() ? particle(word) : phrase(word);
    return near.or(() -> trigger.carrier().isPresent() ? phrase(word) : Optional.empty())
        .or(() -> above(word, trigger.token()))
        .or(() -> scene.token(word).isVerb() ? Optional.empty() : aim(word))
        .or(() -> condition(word))
        .orElse(Status.ACTUAL);
  }

  private Optional<Status> particle(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - PARTICLE_WINDOW); i--) {
      if (scene.token(i).isVerb() && i < verb - 1) {
        break;
      }
      Optional<StatusCue> cue = endingAt(lexicon.statusParticles(), i, verb - 1);
      if (cue.isPresent() && isParticle(i, verb)) {
        boolean conditional =
            i > 0 && hypothetical(endingAt(lexicon.statusParticles(), i - 1, verb - 1));
        return conditional ? Optional.of(Status.HYPOTHETICAL) : cue.map(StatusCue::status);
      }
    }
    return Optional.empty();
  }

  /** إذا لم: the condition counts, not the negation in it. */
  private static boolean hypothetical(Optional<StatusCue> cue) {
    return cue.filter(c -> c.status() == Status.HYPOTHETICAL).isPresent();
  }

  /**
   * قد makes a possibility of the imperfect only; an attached one-letter particle must touch its
   * verb.
   */
  private boolean isParticle(int particle, int verb) {
    String form = scene.folded(particle);
    if (words.has(Kind.IMPERFECT_CUE, form)) {
      return scene.token(verb).tag().equals("VBP") && particle == verb - 1;
    }
    return form.length() > 1 || (particle == verb - 1 && scene.token(particle).tag().equals("RP"));
  }

  private Optional<Status> phrase(int word) {
    for (int i = word - 1; i >= Math.max(0, word - PHRASE_WINDOW); i--) {
      Optional<StatusCue> cue = endingAt(lexicon.statusPhrases(), i, word - 1);
      if (cue.isPresent() && !cue.equals(attached(i))) {
        return cue.map(StatusCue::status);
      }
    }
    return Optional.empty();
  }

  /**
   * An attached ل before an event noun tells an aim, unless the verb above says something else: خطط
   * لقصف is a plan.
   */
  private Optional<Status> aim(int word) {
    return word > 0 && scene.token(word).joined()
        ? attached(word - 1).map(StatusCue::status)
        : Optional.empty();
  }

  /** A cue of one letter at a token. */
  private Optional<StatusCue> attached(int token) {
    return scene.folded(token).length() == 1
        ? endingAt(lexicon.statusPhrases(), token, token)
        : Optional.empty();
  }

  /**
   * The longest cue that begins at a token and ends at most one token before {@code last}, or at
   * it.
   */
  private Optional<StatusCue> endingAt(Trie<StatusCue> cues, int from, int last) {
    List<Trie.Match<StatusCue>> matches =
        cues.matchesAt(scene.folded().text(), scene.folded().start(from));
    for (int m = matches.size() - 1; m >= 0; m--) {
      int end = scene.folded().tokenEndingAt(matches.get(m).end());
      if (end >= from && end <= last && last - end <= 1) {
        return Optional.of(matches.get(m).values().get(0));
      }
    }
    return Optional.empty();
  }

  /**
   * From the governing words inside the clause and, where it is the complement of a verb, beyond;
   * any other clause stands outside the reach of the verb above it.
   */
  private Optional<Status> above(int word, int trigger) {
    return tree.ancestors(tree.preterminal(word))
        .takeWhile(n -> !n.is("SBAR") || words.has(Kind.COMPLEMENTIZER, scene.folded(n.from())))
        .filter(n -> n.is("VP") || n.is("NP") || n.is("S"))
        .map(Node::head)
        .filter(head -> head != word && head != trigger && head < word)
        .distinct()
        .map(this::given)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The status that a governing word gives to what stands in its complement. */
  private Optional<Status> given(int head) {
    String form = scene.token(head).isVerb() ? scene.folded(head) : scene.stem(head);
    boolean verb = scene.token(head).isVerb();
    List<Reading<StatusCue>> cues =
        verb ? lexicon.statusVerbs().verbs(form) : lexicon.statusVerbs().nouns(form);
    if (!cues.isEmpty()) {
      return Optional.of(cues.get(0).lexeme().status());
    }
    return lookup.at(scene, head).flatMap(r -> Optional.ofNullable(r.lexeme().complement()));
  }

  private Optional<Status> condition(int word) {
    return tree.ancestors(tree.preterminal(word))
        .filter(n -> n.is("SBAR"))
        .map(n -> endingAt(lexicon.statusParticles(), n.from(), n.from()))
        .flatMap(Optional::stream)
        .map(StatusCue::status)
        .filter(s -> s == Status.HYPOTHETICAL)
        .findFirst();
  }
}
