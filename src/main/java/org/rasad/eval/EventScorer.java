package org.rasad.eval;

import java.util.List;
import org.rasad.eval.found.FoundEntity;
import org.rasad.eval.found.FoundEvent;
import org.rasad.eval.gold.GoldDocument;
import org.rasad.eval.gold.GoldEvent;
import org.rasad.eval.part.Range;
import org.rasad.lexicon.Role;

/** Counts the events of one document: triggers, arguments and attributes. */
final class EventScorer {

  private final GoldDocument gold;
  private final EntityMatcher matcher;
  private final Scores scores;
  private final EventWording wording;

  EventScorer(GoldDocument gold, EntityMatcher matcher, Scores scores) {
    this.gold = gold;
    this.matcher = matcher;
    this.scores = scores;
    this.wording = new EventWording(gold);
  }

  void score(List<FoundEvent> found) {
    Matching<GoldEvent, FoundEvent> matching = Matching.best(gold.events(), found, this::fit);
    triggers(matching);
    types(matching);
    ArgumentScorer arguments = new ArgumentScorer(gold, matcher, scores.of(Level.ARGUMENTS));
    arguments.found(found);
    AttributeScorer attributes = new AttributeScorer(gold, matcher, scores);
    for (int i = 0; i < gold.events().size(); i++) {
      GoldEvent event = gold.events().get(i);
      FoundEvent match = matching.found(i);
      arguments.score(event, match);
      if (match != null) {
        attributes.score(event, match);
      }
    }
  }

  /** The more arguments two events share, the better they fit. */
  private int fit(GoldEvent event, FoundEvent found) {
    Range trigger = found.trigger();
    boolean isSame =
        trigger != null
            && event.type().equals(found.type())
            && event.trigger().stream().anyMatch(word -> trigger.matches(word.range()));
    if (!isSame) {
      return 0;
    }
    int shared = 0;
    for (Role role : GoldEvent.ROLES) {
      for (String id : event.in(role)) {
        shared += isAmong(id, found.in(role)) ? 1 : 0;
      }
    }
    return 1 + shared;
  }

  private boolean isAmong(String id, List<FoundEntity> found) {
    return found.stream().anyMatch(f -> matcher.isSame(gold.entity(id), f));
  }

  private void triggers(Matching<GoldEvent, FoundEvent> matching) {
    Tally tally = scores.of(Level.TRIGGERS);
    tally.add(matching.golds().size(), matching.founds().size(), matching.size());
    tally.miss(matching.missed().stream().map(e -> wording.line(wording.of(e))).toList());
    tally.alarm(matching.alarms().stream().map(e -> wording.line(wording.of(e))).toList());
  }

  private void types(Matching<GoldEvent, FoundEvent> matching) {
    for (int i = 0; i < matching.golds().size(); i++) {
      scores.ofType(matching.golds().get(i).type()).add(1, 0, matching.found(i) == null ? 0 : 1);
    }
    matching.founds().forEach(event -> scores.ofType(event.type()).add(0, 1, 0));
  }
}
