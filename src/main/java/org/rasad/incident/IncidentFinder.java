package org.rasad.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

  private IncidentFinder() {}

  /**
   * All incidents of these reports, sorted by id.
   *
   * @param reports of one event type
   */
  public static List<Incident> find(Collection<ReportedEvent> reports) {
    return new Search(reports).find();
  }

  /**
   * The incidents of reports that join no cluster of a day, in any order.
   *
   * @param reports of one event type and with one {@link LooseReport#together key}
   */
  public static List<Incident> findAmong(Collection<ReportedEvent> reports) {
    return Clustering.cluster(reports).stream().map(Incident::of).toList();
  }

  /** The work on one set of reports. */
  private static final class Search {

    private final Collection<ReportedEvent> reports;
    private final Map<LocalDate, DayClusters> days = new TreeMap<>();
    private final Map<String, Set<LocalDate>> daysOfArticle = new HashMap<>();
    private final Map<String, List<ReportedEvent>> joined = new HashMap<>();
    private final List<Incident> found = new ArrayList<>();

    Search(Collection<ReportedEvent> reports) {
      this.reports = reports;
    }

    List<Incident> find() {
      reports.stream()
          .filter(LooseReport::hasDay)
          .collect(Collectors.groupingBy(Search::day, TreeMap::new, Collectors.toList()))
          .forEach(this::addDay);
      Map<String, List<ReportedEvent>> left = new TreeMap<>();
      reports.stream().filter(r -> !LooseReport.hasDay(r)).forEach(r -> settle(r, left));
      days.values().forEach(d -> d.incidents().forEach(i -> found.add(withJoined(i))));
      left.values().forEach(same -> found.addAll(findAmong(same)));
      return found.stream().sorted().toList();
    }

    private void addDay(LocalDate day, List<ReportedEvent> ofDay) {
      days.put(day, DayClusters.of(day, ofDay));
      ofDay.forEach(r -> daysOfArticle.computeIfAbsent(r.article(), a -> new TreeSet<>()).add(day));
    }

    private void settle(ReportedEvent report, Map<String, List<ReportedEvent>> left) {
      Set<LocalDate> candidates = new TreeSet<>(LooseReport.searched(report));
      candidates.addAll(daysOfArticle.getOrDefault(report.article(), Set.of()));
      List<Offer> offers =
          candidates.stream()
              .map(days::get)
              .filter(Objects::nonNull)
              .flatMap(d -> d.offers(report).stream())
              .toList();
      Optional<Offer> chosen = LooseReport.choose(report, offers);
      if (chosen.isPresent()) {
        joined.computeIfAbsent(chosen.get().first(), f -> new ArrayList<>()).add(report);
      } else {
        left.computeIfAbsent(LooseReport.together(report), k -> new ArrayList<>()).add(report);
      }
    }

    private Incident withJoined(Incident incident) {
      List<ReportedEvent> all = new ArrayList<>(incident.reports());
      all.addAll(joined.getOrDefault(incident.first(), List.of()));
      return new Incident(incident.first(), incident.type(), all);
    }

    private static LocalDate day(ReportedEvent report) {
      return Objects.requireNonNull(report.time()).earliest();
    }
  }
}
