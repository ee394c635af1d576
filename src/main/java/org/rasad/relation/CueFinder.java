package org.rasad.relation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rasad.lexicon.Lexicon;
import org.rasad.lexicon.RelationCue;
import org.rasad.lexicon.RelationCue.Order;
import org.rasad.lexicon.RelationType;
import org.rasad.lexicon.Trie;

/** Finds the words of the lexicon that state a lasting relation. */
final class CueFinder {

  private static final Set<Order> BESIDE = Set.of(Order.ADJACENT, Order.DIRECTION, Order.NEAR);

  /** How many words of place may follow each other: في أقصى شمال غربي. */
  private static final int MOST = 4;

  private final Lexicon lexicon;

  CueFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A cue in a sentence.
   *
   * @param from first token
   * @param to after the last token; {@code from} if there is none
   * @param meanings what it may state; empty if there is none
   */
  record Cue(int from, int to, List<RelationCue> meanings) {
    Cue {
      meanings = List.copyOf(meanings);
    }

    Order order() {
      return meanings.get(0).order();
    }
  }

  /** The longest cue at a token; words of place that follow each other are one: في شمال غرب. */
  Cue at(Passage passage, int from) {
    Cue cue = longest(passage, from);
    Cue next = cue;
    while (isBeside(next)) {
      cue = new Cue(from, next.to(), next.meanings());
      boolean named = passage.startingAt(next.to()).isPresent();
      next = named ? new Cue(0, 0, List.of()) : longest(passage, next.to());
    }
    return cue;
  }

  /** The words of place that end before a token. */
  Optional<Cue> beside(Passage passage, int end) {
    for (int from = Math.max(0, end - MOST); from < end; from++) {
      Cue cue = at(passage, from);
      if (isBeside(cue) && cue.to() == end) {
        return Optional.of(cue);
      }
    }
    return Optional.empty();
  }

  /** Whether it is a cue of place for the things right before and after it. */
  static boolean isBeside(Cue cue) {
    return !cue.meanings().isEmpty()
        && cue.meanings().stream()
            .allMatch(c -> c.type() == RelationType.LOCATED_IN && BESIDE.contains(c.order()));
  }

  /** The word for a kind of place may be the first of its name: ب + محافظة نينوى. */
  private static boolean reachesIntoName(Passage passage, Cue cue) {
    for (int i = cue.from() + 1; i < cue.to(); i++) {
      if (passage.startingAt(i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Cue longest(Passage passage, int from) {
    // A mark has no letters, so that the words after it would seem to begin at it.
    if (from >= passage.size() || passage.token(from).isPunctuation()) {
      return new Cue(from, from, List.of());
    }
    List<Trie.Match<RelationCue>> matches =
        lexicon.relationCues().matchesAt(passage.folded().text(), passage.folded().start(from));
    for (int m = matches.size() - 1; m >= 0; m--) {
      int last = passage.folded().tokenEndingAt(matches.get(m).end());
      Cue cue = new Cue(from, last + 1, matches.get(m).values());
      if (last >= from && !(isBeside(cue) && reachesIntoName(passage, cue))) {
        return cue;
      }
    }
    return new Cue(from, from, List.of());
  }
}
