package org.rasad.eval;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rasad.eval.found.FoundEntity;
import org.rasad.eval.found.FoundEvent;
import org.rasad.eval.gold.GoldDocument;
import org.rasad.eval.gold.GoldEvent;
import org.rasad.lexicon.Role;

/** Counts who takes part in the events of one document. */
final class ArgumentScorer {

  private final GoldDocument gold;
  private final EntityMatcher matcher;
  private final Tally tally;
  private final EventWording wording;

  ArgumentScorer(GoldDocument gold, EntityMatcher matcher, Tally tally) {
    this.gold = gold;
    this.matcher = matcher;
    this.tally = tally;
    this.wording = new EventWording(gold);
  }

  /** Counts the arguments of all events that were found, also of those that are not in the gold. */
  void found(List<FoundEvent> events) {
    for (FoundEvent event : events) {
      GoldEvent.ROLES.forEach(role -> tally.add(0, event.in(role).size(), 0));
    }
  }

  /**
   * @param match the event that was found; nothing if none was
   */
  void score(GoldEvent event, @Nullable FoundEvent match) {
    for (Role role : GoldEvent.ROLES) {
      tally.add(event.in(role).size(), 0, 0);
      if (match != null) {
        score(role, event, match);
      }
    }
  }

  private void score(Role role, GoldEvent event, FoundEvent match) {
    List<FoundEntity> left = new ArrayList<>(match.in(role));
    List<String> missed = new ArrayList<>();
    for (String id : event.in(role)) {
      if (takeFirst(id, left)) {
        tally.add(0, 0, 1);
      } else {
        missed.add(line(role, wording.label(id), wording.of(event)) + " ~ " + wording.of(match));
      }
    }
    tally.miss(missed);
    tally.alarm(left.stream().map(f -> line(role, f.shown(), wording.of(match))).toList());
  }

  private boolean takeFirst(String id, List<FoundEntity> left) {
    for (int i = 0; i < left.size(); i++) {
      if (matcher.isSame(gold.entity(id), left.get(i))) {
        left.remove(i);
        return true;
      }
    }
    return false;
  }

  private String line(Role role, String participant, String event) {
    return wording.line("%s %s of %s".formatted(EventWording.role(role), participant, event));
  }
}
