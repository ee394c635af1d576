package org.rasad.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rasad.entity.Mention;

/** Finds the things that share a relation because they are joined: في الأردن والكويت. */
final class Coordination {

  private static final String AND = "و";
  private static final String PREPOSITION = "IN";

  private Coordination() {}

  /** The mention and those joined to it after it. */
  static List<Mention> from(Passage passage, Mention first) {
    List<Mention> joined = new ArrayList<>(List.of(first));
    int sure = 1;
    Optional<Mention> next = next(passage, first);
    while (next.isPresent()) {
      joined.add(next.get());
      if (!hasComma(passage, next.get())) {
        sure = joined.size();
      }
      next = next(passage, next.get());
    }
    // Without "and" in the end it is no list but an apposition: في كركوك، العراق.
    return List.copyOf(joined.subList(0, sure));
  }

  private static boolean hasComma(Passage passage, Mention mention) {
    int before = passage.beforeMarks(mention.from()) - 1;
    return before >= 0 && passage.isComma(before);
  }

  private static Optional<Mention> next(Passage passage, Mention last) {
    int link = passage.pastMarks(last.to());
    if (link >= passage.size() || !(isAnd(passage, link) || passage.isComma(link))) {
      return Optional.empty();
    }
    int at = passage.pastMarks(link + 1);
    // The preposition may be said again: في سوريا وفي العراق.
    boolean again = at + 1 < passage.size() && passage.token(at).tag().equals(PREPOSITION);
    return passage
        .startingAt(again ? passage.pastMarks(at + 1) : at)
        .filter(m -> passage.type(m) == passage.type(last))
        .filter(m -> !opensClause(passage, m));
  }

  /** The mention and those joined to it before it: مطارا حرير وأربيل. */
  static List<Mention> upTo(Passage passage, Mention last) {
    List<Mention> joined = new ArrayList<>(List.of(last));
    Optional<Mention> previous = previous(passage, last);
    while (previous.isPresent()) {
      joined.add(0, previous.get());
      previous = previous(passage, previous.get());
    }
    return joined;
  }

  private static Optional<Mention> previous(Passage passage, Mention next) {
    int link = passage.beforeMarks(next.from()) - 1;
    return link > 0 && isAnd(passage, link)
        ? passage
            .endingAt(passage.beforeMarks(link))
            .filter(m -> passage.type(m) == passage.type(next))
        : Optional.empty();
  }

  /** A clause begins after "and" where a verb follows the noun: وإيران تنفي. */
  private static boolean opensClause(Passage passage, Mention mention) {
    return mention.to() < passage.size() && passage.token(mention.to()).isVerb();
  }

  private static boolean isAnd(Passage passage, int token) {
    return token >= 0 && passage.folded(token).equals(AND);
  }
}
