package org.rasad.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The clusters of all reports of one type and day. They depend on these reports alone, whatever
 * joins them later. Thread-safe.
 */
public final class DayClusters {

  private final LocalDate day;
  private final List<Cluster> clusters;

  /** Places in the list of clusters. */
  private final KeyIndex index = new KeyIndex();

  private DayClusters(LocalDate day, List<Cluster> clusters) {
    this.day = day;
    this.clusters = clusters;
    for (int place = 0; place < clusters.size(); place++) {
      index.add(place, clusters.get(place).keys());
    }
  }

  /**
   * @param day on which all of the reports were
   * @param reports of one type, for which {@link LooseReport#hasDay} holds
   */
  public static DayClusters of(LocalDate day, Collection<ReportedEvent> reports) {
    return new DayClusters(Objects.requireNonNull(day, "day"), Clustering.cluster(reports));
  }

  /** The incidents without what may join them. */
  public List<Incident> incidents() {
    return clusters.stream().map(Incident::of).toList();
  }

  /** The clusters that a report of the same type without a day may join. */
  public List<Offer> offers(ReportedEvent report) {
    boolean isSearched = LooseReport.isSearched(day, report);
    Alike alone = Alike.of(List.of(report));
    Set<String> keys = isSearched ? alone.keys() : alone.articles();
    List<Offer> offers = new ArrayList<>();
    for (int place : index.sharing(keys)) {
      Cluster cluster = clusters.get(place);
      boolean isOfArticle = cluster.hasReportIn(report.article());
      int points = cluster.likeness(alone);
      if (points >= Likeness.ENOUGH) {
        offers.add(new Offer(day, place, cluster.first().id(), points, isOfArticle, isSearched));
      }
    }
    return offers;
  }
}
