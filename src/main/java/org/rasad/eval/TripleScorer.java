package org.rasad.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rasad.eval.found.FoundEntity;
import org.rasad.eval.found.FoundEvent;
import org.rasad.eval.gold.GoldDocument;
import org.rasad.eval.gold.GoldEvent;
import org.rasad.eval.part.NameFolding;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Role;

/** Counts who did what to whom, each once a document, by the names that a reader sees. */
final class TripleScorer {

  private final GoldDocument gold;
  private final EntityMatcher matcher;
  private final Scores scores;

  TripleScorer(GoldDocument gold, EntityMatcher matcher, Scores scores) {
    this.gold = gold;
    this.matcher = matcher;
    this.scores = scores;
  }

  void score(List<FoundEvent> events) {
    List<GoldTriple> golds = goldTriples();
    List<FoundTriple> founds = foundTriples(events);
    count(golds, founds, scores.of(Level.TRIPLES));
    String attack = EventType.ASSAULT.name();
    count(
        golds.stream().filter(t -> t.type.equals(attack)).toList(),
        founds.stream().filter(t -> t.type.equals(attack)).toList(),
        scores.of(Level.ATTACKS));
  }

  private void count(List<GoldTriple> golds, List<FoundTriple> founds, Tally tally) {
    Matching<GoldTriple, FoundTriple> matching =
        Matching.best(golds, founds, (g, f) -> isSame(g, f) ? 1 : 0);
    tally.add(golds.size(), founds.size(), matching.size());
    tally.miss(
        matching.missed().stream()
            .map(t -> line(gold.entity(t.actor).label(), t.type, gold.entity(t.other).label()))
            .toList());
    tally.alarm(
        matching.alarms().stream()
            .map(t -> line(t.actor.shown(), t.type, t.other.shown()))
            .toList());
  }

  private boolean isSame(GoldTriple triple, FoundTriple found) {
    return triple.type.equals(found.type)
        && matcher.isNamed(gold.entity(triple.actor), found.actor)
        && matcher.isNamed(gold.entity(triple.other), found.other);
  }

  /** Sorted, since the order decides between matches that are equally good. */
  private List<GoldTriple> goldTriples() {
    Set<GoldTriple> triples = new TreeSet<>(GoldTriple.ORDER);
    for (GoldEvent event : gold.events()) {
      List<String> recipients = event.in(Role.RECIPIENT);
      List<String> others = recipients.isEmpty() ? event.in(Role.PLACE) : recipients;
      for (String actor : event.in(Role.ACTOR)) {
        others.forEach(other -> triples.add(new GoldTriple(actor, event.type(), other)));
      }
    }
    return List.copyOf(triples);
  }

  private static List<FoundTriple> foundTriples(List<FoundEvent> events) {
    List<FoundTriple> triples = new ArrayList<>();
    Set<Key> seen = new HashSet<>();
    for (FoundEvent event : events) {
      List<FoundEntity> recipients = event.in(Role.RECIPIENT);
      List<FoundEntity> others = recipients.isEmpty() ? event.in(Role.PLACE) : recipients;
      for (FoundEntity actor : event.in(Role.ACTOR)) {
        for (FoundEntity other : others) {
          FoundTriple triple = new FoundTriple(actor, event.type(), other);
          if (seen.add(triple.key())) {
            triples.add(triple);
          }
        }
      }
    }
    return triples;
  }

  private String line(String actor, String type, String other) {
    return "%s: %s %s %s".formatted(gold.name(), actor, type, other);
  }

  private record GoldTriple(String actor, String type, String other) {

    static final Comparator<GoldTriple> ORDER =
        Comparator.comparing(GoldTriple::actor)
            .thenComparing(GoldTriple::type)
            .thenComparing(GoldTriple::other);
  }

  private record FoundTriple(FoundEntity actor, String type, FoundEntity other) {

    Key key() {
      return new Key(NameFolding.fold(actor.shown()), type, NameFolding.fold(other.shown()));
    }
  }

  /** Two triples with the same key look the same in the graph. */
  private record Key(String actor, String type, String other) {}
}
