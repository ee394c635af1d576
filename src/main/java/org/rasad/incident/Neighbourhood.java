package org.rasad.incident;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rasad.event.EventTime;
import org.rasad.lexicon.EventType;

/**
 * The reports whose incident may be another one after some reports have come, changed or gone, and
 * those that {@link IncidentFinder} must see to settle them.
 *
 * <p>It holds only days, months and articles that the changed reports touch, so that a change costs
 * the same in a small store and in a large one. Not thread-safe.
 */
public final class Neighbourhood {

  /** A month is searched for the one happening that is meant; a year is not. */
  private static final int LONGEST_SEARCH = 31;

  private final Reports reports;
  private final Set<EventType> types = EnumSet.noneOf(EventType.class);

  /** Days whose clusters may change. */
  private final Set<LocalDate> days = new TreeSet<>();

  /** Days of publication whose undated reports may go elsewhere. */
  private final Set<LocalDate> floating = new TreeSet<>();

  /** Months and years whose reports may go elsewhere. */
  private final Set<List<LocalDate>> ranges = new LinkedHashSet<>();

  private final Set<String> articles = new TreeSet<>();

  /** Days that are looked at only to see what may draw others. */
  private final Set<LocalDate> seen = new TreeSet<>();

  private Neighbourhood(Reports reports) {
    this.reports = reports;
  }

  /**
   * @param changed the reports as they were before and as they are now
   * @param reports what there is now
   */
  public static Neighbourhood of(Collection<ReportedEvent> changed, Reports reports) {
    Neighbourhood neighbourhood = new Neighbourhood(reports);
    changed.forEach(neighbourhood::addChanged);
    neighbourhood.addDrawn();
    return neighbourhood;
  }

  static boolean isSearched(EventTime time) {
    return ChronoUnit.DAYS.between(time.earliest(), time.latest()) < LONGEST_SEARCH;
  }

  /**
   * Finds the incidents anew.
   *
   * @return for each report that may have changed its incident the IRI of the event that names the
   *     incident now
   */
  public Map<String, String> find() {
    Set<ReportedEvent> settled = settled();
    Set<ReportedEvent> needed = new LinkedHashSet<>(settled);
    settled.forEach(this::see);
    seen.forEach(day -> ofDay(day).forEach(needed::add));
    Set<String> wanted = settled.stream().map(ReportedEvent::id).collect(Collectors.toSet());
    Map<String, String> firsts = new LinkedHashMap<>();
    needed.stream()
        .collect(Collectors.groupingBy(ReportedEvent::type))
        .values()
        .forEach(
            same ->
                IncidentFinder.find(same)
                    .forEach(
                        i ->
                            i.reports().stream()
                                .filter(r -> wanted.contains(r.id()))
                                .forEach(r -> firsts.put(r.id(), i.first()))));
    return firsts;
  }

  private void addChanged(ReportedEvent report) {
    types.add(report.type());
    articles.add(report.article());
    if (LooseReport.hasDay(report)) {
      days.add(time(report).earliest());
    } else {
      addLoose(report);
    }
  }

  private void addLoose(ReportedEvent report) {
    if (LooseReport.isFloating(report)) {
      floating.add(time(report).earliest());
    } else if (LooseReport.isCoarse(report)) {
      ranges.add(range(report));
    }
  }

  /** Whatever may be drawn to a day whose clusters change, or be let go by them. */
  private void addDrawn() {
    for (LocalDate day : days) {
      LocalDate last = day.plusDays(LooseReport.DAYS_BEFORE_DENIAL);
      day.datesUntil(last.plusDays(1)).forEach(floating::add);
      YearMonth month = YearMonth.from(day);
      ranges.add(List.of(month.atDay(1), month.atEndOfMonth()));
      ofDay(day).forEach(r -> articles.add(r.article()));
    }
    for (String article : articles) {
      inArticle(article).filter(r -> !LooseReport.hasDay(r)).forEach(this::addLoose);
    }
  }

  private Set<ReportedEvent> settled() {
    Set<ReportedEvent> settled = new LinkedHashSet<>();
    days.forEach(day -> ofDay(day).forEach(settled::add));
    floating.forEach(day -> from(day).filter(LooseReport::isFloating).forEach(settled::add));
    ranges.forEach(
        range ->
            from(range.getFirst())
                .filter(r -> LooseReport.isCoarse(r) && range(r).equals(range))
                .forEach(settled::add));
    articles.forEach(a -> inArticle(a).filter(r -> r.time() == null).forEach(settled::add));
    return settled;
  }

  /** Notes the days of the clusters that a report without a day may join. */
  private void see(ReportedEvent report) {
    if (LooseReport.hasDay(report)) {
      return;
    }
    inArticle(report.article())
        .filter(LooseReport::hasDay)
        .forEach(r -> seen.add(time(r).earliest()));
    if (LooseReport.isFloating(report)) {
      LocalDate last = time(report).earliest();
      last.minusDays(LooseReport.DAYS_BEFORE_DENIAL)
          .datesUntil(last.plusDays(1))
          .forEach(seen::add);
    } else if (report.time() != null && isSearched(report.time())) {
      report.time().earliest().datesUntil(report.time().latest().plusDays(1)).forEach(seen::add);
    }
  }

  private Stream<ReportedEvent> ofDay(LocalDate day) {
    return from(day).filter(LooseReport::hasDay);
  }

  private Stream<ReportedEvent> from(LocalDate day) {
    return reports.from(day, types).stream();
  }

  private Stream<ReportedEvent> inArticle(String article) {
    return reports.inArticle(article, types).stream();
  }

  private static List<LocalDate> range(ReportedEvent report) {
    return List.of(time(report).earliest(), time(report).latest());
  }

  private static EventTime time(ReportedEvent report) {
    return Objects.requireNonNull(report.time());
  }
}
