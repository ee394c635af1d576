package org.rasad.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reports of one happening while they are being gathered. What joins its incident later is not in
 * it and does not change whom it is like, so that the order in which reports join does not matter.
 * Not thread-safe.
 */
final class Cluster {

  private final List<Alike> core = new ArrayList<>();

  Cluster(Alike first) {
    core.add(first);
  }

  /** Whether no report of the one is refused by one of the other. */
  boolean accepts(Cluster other) {
    return core.stream()
        .allMatch(a -> other.core.stream().allMatch(b -> a.likeness(b) != Likeness.REFUSED));
  }

  void absorb(Cluster other) {
    core.addAll(other.core);
  }

  /** The points of the most like report of the core, or refused if any of them refuses. */
  int likeness(Alike report) {
    int best = Likeness.REFUSED;
    for (Alike alike : core) {
      int points = alike.likeness(report);
      if (points == Likeness.REFUSED) {
        return points;
      }
      best = Math.max(best, points);
    }
    return best;
  }

  /** Of all reports of the core: {@link Alike#keys}. */
  Set<String> keys() {
    return core.stream().flatMap(a -> a.keys().stream()).collect(Collectors.toSet());
  }

  boolean hasReportIn(String article) {
    return core.stream().anyMatch(a -> a.articles().contains(article));
  }

  /** The first published report of the core, which names the incident. */
  ReportedEvent first() {
    return Collections.min(core.stream().map(Alike::first).toList(), ReportedEvent.FIRST_PUBLISHED);
  }

  List<ReportedEvent> reports() {
    List<ReportedEvent> all = new ArrayList<>();
    core.forEach(a -> all.addAll(a.reports()));
    all.sort(ReportedEvent.FIRST_PUBLISHED);
    return all;
  }
}
