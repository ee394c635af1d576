package org.rasad.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rasad.event.EventTime;

/**
 * Brings the reports of one event type together as incidents.
 *
 * <p>First the reports of which the day is known are clustered, day by day. Then each report
 * without a day joins the most alike of these clusters: one that its own article reports too, else
 * one of the day of publication or shortly before. What is left is clustered by day of publication.
 * A report that gives only a month joins the one cluster of that month that is like it. A denial
 * that is dated by the day of its article counts as one without a day: it is the denial that has
 * it.
 *
 * <p>So an incident depends on the set of reports alone, and only on those of a few days around it:
 * {@link Neighbourhood} tells which. Stateless and thread-safe.
 */
public final class IncidentFinder {

  /** Within an article less is enough: it comes back to what it has told. */
  static final int ENOUGH_THERE = 2;

  /** How long before its article an event without a date may have been. */
  static final int DAYS_BEFORE = 1;

  /** A denial answers what others have reported, and comes later. */
  static final int DAYS_BEFORE_DENIAL = 3;

  private IncidentFinder() {}

  /**
   * All incidents of these reports, sorted by id.
   *
   * @param reports of one event type
   */
  public static List<Incident> find(Collection<ReportedEvent> reports) {
    return new Search(reports).find();
  }

  /** Whether the text leaves open on which day the event was, though the article has its own. */
  static boolean isFloating(ReportedEvent report) {
    EventTime time = report.time();
    return time != null
        && time.isOneDay()
        && (!report.isDated() || (report.isDenied() && time.latest().equals(report.published())));
  }

  static boolean isOfOneDay(ReportedEvent report) {
    EventTime time = report.time();
    return time != null && time.isOneDay() && !isFloating(report);
  }

  static boolean isCoarse(ReportedEvent report) {
    return report.time() != null && !report.time().isOneDay();
  }

  /** The work on one set of reports. */
  private static final class Search {

    private final Collection<ReportedEvent> reports;
    private final TreeMap<LocalDate, List<Cluster>> days = new TreeMap<>();
    private final Map<String, List<Cluster>> byArticle = new TreeMap<>();
    private final List<Cluster> all = new ArrayList<>();

    Search(Collection<ReportedEvent> reports) {
      this.reports = reports;
    }

    List<Incident> find() {
      select(IncidentFinder::isOfOneDay)
          .collect(Collectors.groupingBy(Search::day, TreeMap::new, Collectors.toList()))
          .forEach((day, same) -> days.put(day, added(Clustering.cluster(same))));
      all.forEach(c -> c.reports().forEach(r -> note(r.article(), c)));
      settle(IncidentFinder::isFloating, this::around, r -> day(r).toString());
      settle(IncidentFinder::isCoarse, this::within, Search::range);
      settle(r -> r.time() == null, r -> Optional.empty(), ReportedEvent::article);
      return all.stream().map(Incident::of).sorted().toList();
    }

    /** Lets reports join clusters, and clusters those that are left among themselves. */
    private void settle(
        Predicate<ReportedEvent> which,
        Function<ReportedEvent, Optional<Cluster>> otherwise,
        Function<ReportedEvent, String> together) {
      Map<String, List<ReportedEvent>> left = new TreeMap<>();
      for (ReportedEvent report : select(which).toList()) {
        Optional<Cluster> cluster = inArticle(report).or(() -> otherwise.apply(report));
        if (cluster.isPresent()) {
          cluster.get().join(report);
        } else {
          left.computeIfAbsent(together.apply(report), k -> new ArrayList<>()).add(report);
        }
      }
      left.values().forEach(same -> added(Clustering.cluster(same)));
    }

    private Optional<Cluster> inArticle(ReportedEvent report) {
      return mostAlike(
          report, ENOUGH_THERE, byArticle.getOrDefault(report.article(), List.of()).stream());
    }

    /** Of equally alike clusters the one of the latest day. */
    private Optional<Cluster> around(ReportedEvent report) {
      LocalDate last = day(report);
      LocalDate first = last.minusDays(report.isDenied() ? DAYS_BEFORE_DENIAL : DAYS_BEFORE);
      return mostAlike(
          report,
          Likeness.ENOUGH,
          days.subMap(first, true, last, true).descendingMap().values().stream()
              .flatMap(List::stream));
    }

    /** The only cluster of the time that is like the report. */
    private Optional<Cluster> within(ReportedEvent report) {
      EventTime time = report.time();
      if (time == null || !Neighbourhood.isSearched(time)) {
        return Optional.empty();
      }
      Alike alone = Alike.of(List.of(report));
      List<Cluster> like =
          days.subMap(time.earliest(), true, time.latest(), true).values().stream()
              .flatMap(List::stream)
              .filter(c -> c.likeness(alone) >= Likeness.ENOUGH)
              .toList();
      return like.size() == 1 ? Optional.of(like.getFirst()) : Optional.empty();
    }

    private static Optional<Cluster> mostAlike(
        ReportedEvent report, int enough, Stream<Cluster> clusters) {
      Alike alone = Alike.of(List.of(report));
      Cluster best = null;
      int most = enough - 1;
      for (Cluster cluster : (Iterable<Cluster>) clusters::iterator) {
        int points = cluster.likeness(alone);
        if (points > most) {
          most = points;
          best = cluster;
        }
      }
      return Optional.ofNullable(best);
    }

    private Stream<ReportedEvent> select(Predicate<ReportedEvent> which) {
      return reports.stream().filter(which).sorted(ReportedEvent.FIRST_PUBLISHED);
    }

    private List<Cluster> added(List<Cluster> clusters) {
      all.addAll(clusters);
      return clusters;
    }

    private void note(String article, Cluster cluster) {
      List<Cluster> here = byArticle.computeIfAbsent(article, a -> new ArrayList<>());
      if (!here.contains(cluster)) {
        here.add(cluster);
      }
    }

    private static String range(ReportedEvent report) {
      EventTime time = report.time();
      return time == null ? "" : time.earliest() + "/" + time.latest();
    }

    private static LocalDate day(ReportedEvent report) {
      EventTime time = report.time();
      if (time == null) {
        throw new IllegalArgumentException("No day is known of " + report.id() + ".");
      }
      return time.earliest();
    }
  }
}
