package org.rasad.eval;

import java.util.Collections;
import org.rasad.eval.found.FoundEvent;
import org.rasad.eval.gold.GoldDocument;
import org.rasad.eval.gold.GoldEvent;
import org.rasad.lexicon.Role;

/** Counts what is right of the events that were found, as far as it is annotated. */
final class AttributeScorer {

  private final GoldDocument gold;
  private final EntityMatcher matcher;
  private final Scores scores;

  AttributeScorer(GoldDocument gold, EntityMatcher matcher, Scores scores) {
    this.gold = gold;
    this.matcher = matcher;
    this.scores = scores;
  }

  void score(GoldEvent event, FoundEvent found) {
    scores.attribute(Attribute.STATUS, event.status().equals(found.status()));
    String date = event.date();
    if (date != null && !date.isEmpty()) {
      scores.attribute(Attribute.DATE, found.date().startsWith(date));
    }
    if (!event.modes().isEmpty()) {
      scores.attribute(Attribute.MODE, !Collections.disjoint(event.modes(), found.modes()));
    }
    if (!event.sources().isEmpty()) {
      scores.attribute(Attribute.SOURCE, hasSource(event, found));
    }
  }

  private boolean hasSource(GoldEvent event, FoundEvent found) {
    return event.sources().stream()
        .map(gold::entity)
        .anyMatch(e -> found.in(Role.SOURCE).stream().anyMatch(f -> matcher.isSame(e, f)));
  }
}
