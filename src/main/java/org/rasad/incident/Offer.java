package org.rasad.incident;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * A cluster of one day that is like a report of which the day is not known.
 *
 * @param day of the cluster
 * @param place of the cluster among those of its type and day, from 0
 * @param first IRI of the event that names the cluster's incident
 * @param points how alike the two are; at least enough
 * @param isOfArticle whether the report's own article has a report in the cluster
 * @param isSearched whether the report may have been on that day
 */
public record Offer(
    LocalDate day, int place, String first, int points, boolean isOfArticle, boolean isSearched) {

  private static final Comparator<Offer> MOST_ALIKE =
      Comparator.comparingInt(Offer::points).reversed();

  /** Of equally alike clusters the one of the earliest day. */
  static final Comparator<Offer> EARLIEST_OF_BEST =
      MOST_ALIKE.thenComparing(Offer::day).thenComparingInt(Offer::place);

  /** Of equally alike clusters the one of the latest day. */
  static final Comparator<Offer> LATEST_OF_BEST =
      MOST_ALIKE
          .thenComparing(Offer::day, Comparator.reverseOrder())
          .thenComparingInt(Offer::place);

  public Offer {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(first, "first");
  }
}
