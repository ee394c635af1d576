package org.rasad.eval;

import java.util.List;
import java.util.TreeSet;
import org.rasad.eval.found.FoundRelation;
import org.rasad.eval.gold.GoldDocument;
import org.rasad.eval.gold.GoldRelation;

/** Counts the lasting relations of one document, each once. */
final class RelationScorer {

  private final GoldDocument gold;
  private final EntityMatcher matcher;
  private final Scores scores;

  RelationScorer(GoldDocument gold, EntityMatcher matcher, Scores scores) {
    this.gold = gold;
    this.matcher = matcher;
    this.scores = scores;
  }

  void score(List<FoundRelation> found) {
    // Sorted, since the order decides between matches that are equally good.
    List<GoldRelation> golds = List.copyOf(new TreeSet<>(gold.relations()));
    Matching<GoldRelation, FoundRelation> matching =
        Matching.best(golds, found, (g, f) -> isSame(g, f) ? 1 : 0);
    Tally tally = scores.of(Level.RELATIONS);
    tally.add(golds.size(), found.size(), matching.size());
    tally.miss(
        matching.missed().stream()
            .map(
                r ->
                    line(
                        gold.entity(r.subject()).label(),
                        r.type(),
                        gold.entity(r.object()).label()))
            .toList());
    tally.alarm(
        matching.alarms().stream()
            .map(r -> line(r.subject().shown(), r.type(), r.object().shown()))
            .toList());
  }

  private boolean isSame(GoldRelation relation, FoundRelation found) {
    return relation.type().equals(found.type())
        && matcher.isSame(gold.entity(relation.subject()), found.subject())
        && matcher.isSame(gold.entity(relation.object()), found.object());
  }

  private String line(String subject, String type, String object) {
    return "%s: %s %s %s".formatted(gold.name(), subject, type, object);
  }
}
