package org.rasad.incident;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rasad.event.EventTime;

/**
 * Where a report belongs of which the day is not known: to a cluster that has one, or to others
 * without a day. {@link IncidentFinder} tells the rules. Stateless and thread-safe.
 */
public final class LooseReport {

  /** How long before its article an event without a date may have been. */
  static final int DAYS_BEFORE = 1;

  /** A denial answers what others have reported, and comes later. */
  static final int DAYS_BEFORE_DENIAL = 3;

  private LooseReport() {}

  /** Whether the day is known after all: such reports make the clusters of their day. */
  public static boolean hasDay(ReportedEvent report) {
    EventTime time = report.time();
    return time != null && time.isOneDay() && !isFloating(report);
  }

  /**
   * The days whose clusters the report may join. Beside them it may join those of any day that its
   * own article has a report in.
   */
  public static Set<LocalDate> searched(ReportedEvent report) {
    EventTime time = report.time();
    return time == null || !isSearching(report, time)
        ? Set.of()
        : firstSearched(report, time)
            .datesUntil(time.latest().plusDays(1))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  static boolean isSearched(LocalDate day, ReportedEvent report) {
    EventTime time = report.time();
    return time != null
        && isSearching(report, time)
        && !day.isBefore(firstSearched(report, time))
        && !day.isAfter(time.latest());
  }

  private static boolean isSearching(ReportedEvent report, EventTime time) {
    return !hasDay(report) && Neighbourhood.isSearched(time);
  }

  private static LocalDate firstSearched(ReportedEvent report, EventTime time) {
    return isFloating(report)
        ? time.earliest().minusDays(report.isDenied() ? DAYS_BEFORE_DENIAL : DAYS_BEFORE)
        : time.earliest();
  }

  /**
   * The cluster that the report joins, if any: one of its own article if there is one, else one of
   * the days that are searched. A report of a month joins the only one that is like it.
   *
   * @param offers all offers of all days, in any order
   */
  public static Optional<Offer> choose(ReportedEvent report, Collection<Offer> offers) {
    Optional<Offer> ofArticle =
        offers.stream().filter(Offer::isOfArticle).min(Offer.EARLIEST_OF_BEST);
    if (ofArticle.isPresent()) {
      return ofArticle;
    }
    return isCoarse(report) && offers.size() > 1
        ? Optional.empty()
        : offers.stream().min(Offer.LATEST_OF_BEST);
  }

  /** Reports that join nothing are clustered with those of the same type and key. */
  public static String together(ReportedEvent report) {
    EventTime time = report.time();
    if (time == null) {
      return report.article();
    }
    return isFloating(report) ? time.earliest().toString() : time.earliest() + "/" + time.latest();
  }

  /** Whether the text leaves open on which day the event was, though the article has its own. */
  static boolean isFloating(ReportedEvent report) {
    EventTime time = report.time();
    return time != null
        && time.isOneDay()
        && (!report.isDated() || (report.isDenied() && time.latest().equals(report.published())));
  }

  static boolean isCoarse(ReportedEvent report) {
    return report.time() != null && !report.time().isOneDay();
  }
}
