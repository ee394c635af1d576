package org.rasad.event;

import java.util.List;
import java.util.Optional;
import org.rasad.lexicon.FunctionWords;
import org.rasad.lexicon.FunctionWords.Kind;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.Status;
import org.rasad.lexicon.StatusCue;
import org.rasad.lexicon.Trie;

/** Reads the cues of status that stand as words before a word: particles and phrases. */
final class StatusCues {

  private static final int PARTICLE_WINDOW = 3;
  private static final int PHRASE_WINDOW = 4;

  /** A phrase has at most so many tokens before its noun (من أجل, على استعداد ل). */
  private static final int LEAD = 3;

  private final Lexicon lexicon;
  private final FunctionWords words;
  private final Scene scene;

  StatusCues(Lexicon lexicon, Scene scene) {
    this.lexicon = lexicon;
    this.words = lexicon.functionWords();
    this.scene = scene;
  }

  /** By the particle before a verb: لم، سـ. */
  Optional<Status> particle(int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - PARTICLE_WINDOW); i--) {
      Optional<StatusCue> cue = endingAt(lexicon.statusParticles(), i, verb - 1);
      if (scene.token(i).isVerb() && i < verb - 1 && cue.isEmpty()) {
        // Of the words before another verb only a cue that it is part of counts: لم يعد الجيش يقصف.
        return i == 0
            ? Optional.empty()
            : endingAt(lexicon.statusParticles(), i - 1, verb - 1).map(StatusCue::status);
      }
      if (cue.isPresent() && isParticle(i, verb)) {
        boolean conditional =
            i > 0 && isHypothetical(endingAt(lexicon.statusParticles(), i - 1, verb - 1));
        return conditional ? Optional.of(Status.HYPOTHETICAL) : cue.map(StatusCue::status);
      }
    }
    return Optional.empty();
  }

  /** By an auxiliary and its particle for the verb after them: لم يكن, لا يزال. */
  Optional<Status> auxiliary(int verb) {
    return Optional.of(verb)
        .filter(v -> v > 0)
        .flatMap(v -> endingAt(lexicon.statusParticles(), v - 1, v))
        .map(StatusCue::status)
        .or(() -> particle(verb));
  }

  /** إذا لم: the condition counts, not the negation in it. */
  private static boolean isHypothetical(Optional<StatusCue> cue) {
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

  /** Whether the companion of a verb stands between it and its complement: عمل على. */
  boolean isFollowed(StatusCue cue, int head, int word) {
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

  /**
   * A phrase in the sentence.
   *
   * @param from its first token
   */
  record Phrase(int from, Status status) {}

  /** By the phrase right before a word: بهدف، محاولة. */
  Optional<Phrase> phrase(int word) {
    for (int i = word - 1; i >= Math.max(0, word - PHRASE_WINDOW); i--) {
      Optional<StatusCue> cue = endingAt(lexicon.statusPhrases(), i, word - 1);
      if (cue.isPresent() && !cue.equals(attached(i))) {
        return Optional.of(new Phrase(i, status(cue.orElseThrow(), i)));
      }
    }
    return Optional.empty();
  }

  /** By the phrase of which a noun is part, for all that the noun governs: خطط لقصف X وتدمير Y. */
  Optional<Status> around(int noun) {
    for (int i = Math.max(0, noun - LEAD); i <= noun; i++) {
      Optional<StatusCue> cue = covering(i, noun);
      if (cue.isPresent()) {
        return Optional.of(status(cue.orElseThrow(), i));
      }
    }
    return Optional.empty();
  }

  private Optional<StatusCue> covering(int from, int noun) {
    List<Trie.Match<StatusCue>> matches = matches(lexicon.statusPhrases(), from);
    for (int m = matches.size() - 1; m >= 0; m--) {
      int end = scene.folded().tokenEndingAt(matches.get(m).end());
      if (end >= noun && !(end == from && scene.folded(from).length() == 1)) {
        return Optional.of(matches.get(m).values().get(0));
      }
    }
    return Optional.empty();
  }

  /** By the words before a clause with أن, or by those that it ends: من المقرر أن، دون أن. */
  Optional<Status> beforeClause(int complementizer) {
    for (int i = complementizer; i >= Math.max(0, complementizer - PHRASE_WINDOW); i--) {
      int from = i;
      Optional<StatusCue> cue =
          endingAt(lexicon.statusParticles(), from, complementizer)
              .or(() -> endingAt(lexicon.statusPhrases(), from, complementizer));
      if (cue.isPresent() && !cue.equals(attached(i))) {
        return Optional.of(status(cue.orElseThrow(), i));
      }
    }
    return Optional.empty();
  }

  /** لا نية لـ: no plan is no future. */
  private Status status(StatusCue cue, int from) {
    boolean denied =
        from > 0
            && cue.status() != Status.NEGATED
            && (endingAt(lexicon.statusParticles(), from - 1, from - 1)
                    .filter(c -> c.status() == Status.NEGATED)
                    .isPresent()
                || endingAt(lexicon.statusPhrases(), from - 1, from - 1)
                    .filter(c -> c.status() == Status.NEGATED)
                    .isPresent());
    return denied ? Status.NEGATED : cue.status();
  }

  /** An attached ل before an event noun tells an aim. */
  Optional<Status> aim(int word) {
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

  /** The particle with which a clause begins, if it makes a condition. */
  Optional<Status> condition(int first) {
    return endingAt(lexicon.statusParticles(), first, first)
        .map(StatusCue::status)
        .filter(s -> s == Status.HYPOTHETICAL);
  }

  /**
   * The longest cue that begins at a token and ends at most one token before {@code last}, or at
   * it.
   */
  private Optional<StatusCue> endingAt(Trie<StatusCue> cues, int from, int last) {
    List<Trie.Match<StatusCue>> matches = matches(cues, from);
    for (int m = matches.size() - 1; m >= 0; m--) {
      int end = scene.folded().tokenEndingAt(matches.get(m).end());
      if (end >= from && end <= last && last - end <= 1) {
        return Optional.of(matches.get(m).values().get(0));
      }
    }
    return Optional.empty();
  }

  private List<Trie.Match<StatusCue>> matches(Trie<StatusCue> cues, int from) {
    return cues.matchesAt(scene.folded().text(), scene.folded().start(from));
  }
}
