package org.rasad.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasad.lexicon.Mode;

/**
 * Reports that tell the same of the same parties, so that one stands for all of them when they are
 * compared with others: a thousand reports of one attack are compared as one.
 *
 * @param reports in order of publication; at least one
 * @param articles the articles that they stand in
 * @param sides of the first of them
 */
record Alike(List<ReportedEvent> reports, Set<String> articles, Sides sides) {

  /** What {@link Likeness} looks at. */
  private record Content(
      String deed,
      Set<Party> actors,
      Set<Party> recipients,
      Set<Party> places,
      Set<Mode> modes,
      @Nullable Integer killed,
      @Nullable Integer wounded) {}

  static Alike of(List<ReportedEvent> reports) {
    List<ReportedEvent> sorted = reports.stream().sorted(ReportedEvent.FIRST_PUBLISHED).toList();
    return new Alike(
        sorted,
        reports.stream().map(ReportedEvent::article).collect(Collectors.toSet()),
        Sides.of(sorted.getFirst()));
  }

  /** Groups reports by what they tell; those that tell too little stay apart. */
  static List<Alike> group(Collection<ReportedEvent> reports) {
    Map<Content, List<ReportedEvent>> byContent = new LinkedHashMap<>();
    reports.stream()
        .sorted(ReportedEvent.FIRST_PUBLISHED)
        .forEach(r -> byContent.computeIfAbsent(content(r), c -> new ArrayList<>()).add(r));
    List<Alike> groups = new ArrayList<>();
    for (List<ReportedEvent> same : byContent.values()) {
      Alike group = of(same);
      if (Likeness.of(group.sides, group.sides, false) >= Likeness.ENOUGH) {
        groups.add(group);
      } else {
        same.forEach(r -> groups.add(of(List.of(r))));
      }
    }
    return groups;
  }

  ReportedEvent first() {
    return reports.getFirst();
  }

  int likeness(Alike other) {
    return Likeness.of(sides, other.sides, !Collections.disjoint(articles, other.articles));
  }

  /** Two groups that share none of these are less alike than {@link Likeness#ENOUGH}. */
  Set<String> keys() {
    Set<String> keys = new HashSet<>(articles);
    ReportedEvent one = first();
    for (Set<Party> parties : List.of(one.actors(), one.recipients(), one.places())) {
      parties.forEach(party -> keys.addAll(party.keys()));
    }
    return keys;
  }

  private static Content content(ReportedEvent event) {
    return new Content(
        event.telling().deed(),
        event.actors(),
        event.recipients(),
        event.places(),
        event.modes(),
        event.killed(),
        event.wounded());
  }
}
