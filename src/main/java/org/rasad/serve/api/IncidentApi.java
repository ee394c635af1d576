package org.rasad.serve.api;

import java.util.List;
import java.util.function.BiFunction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.rasad.overview.Filter;
import org.rasad.overview.Incidents;
import org.rasad.overview.Overview;
import org.rasad.serve.page.FilterReader;
import org.rasad.serve.page.IncidentViews;
import org.rasad.serve.page.Links;
import org.rasad.serve.page.Overviews;
import org.rasad.serve.page.PageRequest;
import org.rasad.serve.page.Words;
import org.rasad.serve.view.IncidentView;
import org.rasad.serve.view.Link;

/** Incidents for lists, charts and the map. */
public final class IncidentApi {

  private static final int USUAL = 50;
  private static final int MOST = 500;
  private static final int MOST_SPOTS = 3000;

  /**
   * Some incidents.
   *
   * @param total how many the filter lets through
   */
  public record IncidentList(int total, List<IncidentView> incidents) {}

  /**
   * How many incidents began when.
   *
   * @param unit {@code day} or {@code month}
   * @param bars in order of time; without those that count nothing
   * @param undated how many have no day
   */
  public record Chart(String unit, List<Bar> bars, int undated) {}

  /**
   * @param from the first day of the period
   */
  public record Bar(String from, int count) {}

  /**
   * Points of the map.
   *
   * @param left how many points with fewer incidents are left out
   */
  public record Spots(List<Spot> spots, int left) {}

  /**
   * Incidents at one place.
   *
   * @param place its name and page
   */
  public record Spot(Link place, double latitude, double longitude, int incidents) {}

  private final DatasetGraph data;
  private final Overviews overviews;
  private final Links links;
  private final FilterReader filters;

  public IncidentApi(DatasetGraph data, Overviews overviews, Links links) {
    this.data = data;
    this.overviews = overviews;
    this.links = links;
    this.filters = new FilterReader(links);
  }

  /** The newest incidents; parameters {@code skip} and {@code limit} beside those of the filter. */
  public IncidentList incidents(PageRequest request) {
    int skip = FilterReader.number(request, "skip", 0, Integer.MAX_VALUE);
    int limit = FilterReader.number(request, "limit", USUAL, MOST);
    return read(
        request,
        (incidents, filter) -> {
          Incidents.Part part = incidents.newest(filter, skip, limit);
          return new IncidentList(part.total(), views(request).of(part.incidents()));
        });
  }

  /** How many incidents began when. */
  public Chart chart(PageRequest request) {
    return read(
        request,
        (incidents, filter) -> {
          Incidents.Histogram found = incidents.histogram(filter);
          List<Bar> bars =
              found.counts().entrySet().stream()
                  .map(e -> new Bar(e.getKey().toString(), e.getValue()))
                  .toList();
          return new Chart(found.daily() ? "day" : "month", bars, found.undated());
        });
  }

  /** Where incidents happened. */
  public Spots spots(PageRequest request) {
    return read(
        request,
        (incidents, filter) -> {
          List<Incidents.Spot> found = incidents.spots(filter);
          IncidentViews views = views(request);
          return new Spots(
              found.stream().limit(MOST_SPOTS).map(spot -> spot(views, spot)).toList(),
              Math.max(0, found.size() - MOST_SPOTS));
        });
  }

  private static Spot spot(IncidentViews views, Incidents.Spot spot) {
    return new Spot(
        views.link(spot.location()), spot.latitude(), spot.longitude(), spot.incidents());
  }

  private IncidentViews views(PageRequest request) {
    return new IncidentViews(new Words(data.getUnionGraph(), request.language()), links);
  }

  private <T> T read(PageRequest request, BiFunction<Incidents, Filter, T> answer) {
    Filter filter = filters.incidents(request);
    Overview overview = overviews.soon().orElseThrow(NotReadyException::new);
    return Txn.calculateRead(
        data,
        () -> answer.apply(overview.incidents(data).orElseThrow(NotReadyException::new), filter));
  }
}
