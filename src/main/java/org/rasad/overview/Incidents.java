package org.rasad.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.rasad.store.NodeNumbers;

/** Finds incidents, for the time of one transaction. */
public final class Incidents {

  /** The first day of a period of time, to how many incidents began in it. */
  public record Histogram(boolean daily, SortedMap<LocalDate, Integer> counts, int undated) {}

  /**
   * The incidents at one point of the map.
   *
   * @param location the most precise place of most of them
   */
  public record Spot(Node location, double latitude, double longitude, int incidents) {}

  /**
   * Some of the incidents that a filter lets through.
   *
   * @param incidents the newest first
   * @param total how many there are
   */
  public record Part(List<Incident> incidents, int total) {}

  /** Longer spans are counted by months. */
  private static final int DAILY_SPAN = 120;

  private final Overview overview;
  private final IncidentColumns columns;
  private final NodeNumbers numbers;

  Incidents(Overview overview, NodeNumbers numbers) {
    this.overview = overview;
    this.columns = overview.incidentColumns();
    this.numbers = numbers;
  }

  /**
   * The newest of those that the filter lets through.
   *
   * @param skip how many of them to leave out first
   * @param limit how many to give then
   */
  public Part newest(Filter filter, int skip, int limit) {
    List<Incident> found = new ArrayList<>();
    int[] total = new int[1];
    forEach(
        filter,
        row -> {
          if (total[0] >= skip && found.size() < limit) {
            found.add(incident(row));
          }
          total[0]++;
        });
    return new Part(found, total[0]);
  }

  /** Counts by days where all lie near each other, else by months. */
  public Histogram histogram(Filter filter) {
    SortedMap<Integer, Integer> days = new TreeMap<>();
    int[] undated = new int[1];
    forEach(
        filter,
        row -> {
          if (columns.firstDays()[row] == OverviewReader.NO_DAY) {
            undated[0]++;
          } else {
            days.merge(columns.firstDays()[row], 1, Integer::sum);
          }
        });
    boolean daily = days.isEmpty() || days.lastKey() - days.firstKey() <= DAILY_SPAN;
    SortedMap<LocalDate, Integer> counts = new TreeMap<>();
    days.forEach(
        (day, count) -> {
          LocalDate date = LocalDate.ofEpochDay(day);
          counts.merge(daily ? date : date.withDayOfMonth(1), count, Integer::sum);
        });
    return new Histogram(daily, counts, undated[0]);
  }

  /** Where incidents happened; the points with most of them first. */
  public List<Spot> spots(Filter filter) {
    Map<Integer, int[]> counts = new HashMap<>();
    Map<Integer, Integer> rows = new HashMap<>();
    forEach(
        filter,
        row -> {
          if (!Double.isNaN(columns.latitudes()[row]) && columns.locations()[row] != Rows.NONE) {
            counts.computeIfAbsent(columns.locations()[row], l -> new int[1])[0]++;
            rows.putIfAbsent(columns.locations()[row], row);
          }
        });
    return counts.keySet().stream()
        .sorted(Comparator.<Integer>comparingInt(l -> -count(counts, l)).thenComparing(l -> l))
        .map(location -> spot(location, rows.getOrDefault(location, 0), count(counts, location)))
        .toList();
  }

  private static int count(Map<Integer, int[]> counts, Integer location) {
    int @Nullable [] count = counts.get(location);
    return count == null ? 0 : count[0];
  }

  private Spot spot(int location, int row, int count) {
    return new Spot(entity(location), columns.latitudes()[row], columns.longitudes()[row], count);
  }

  private void forEach(Filter filter, IntConsumer receiver) {
    IntPredicate wanted = wanted(filter);
    for (int row : columns.newest()) {
      if (wanted.test(row)) {
        receiver.accept(row);
      }
    }
  }

  private IntPredicate wanted(Filter filter) {
    boolean[] types = Terms.wanted(Terms.TYPES, filter.types());
    boolean[] standings = Terms.wanted(Terms.STANDINGS, filter.states());
    Filter.Days days = filter.days();
    IntPredicate participant = participant(filter.entity());
    return row ->
        Terms.has(types, columns.types()[row])
            && Terms.has(standings, columns.standings()[row])
            && days.touch(columns.firstDays()[row], columns.lastDays()[row])
            && (filter.box() == null
                || filter.box().has(columns.latitudes()[row], columns.longitudes()[row]))
            && participant.test(row);
  }

  private IntPredicate participant(@Nullable Node entity) {
    if (entity == null) {
      return row -> true;
    }
    int wanted = overview.row(numbers, entity);
    if (wanted == Rows.NONE) {
      return row -> false;
    }
    return row ->
        columns.actors().has(row, wanted)
            || columns.recipients().has(row, wanted)
            || overview.within(columns.locations()[row], wanted);
  }

  private Incident incident(int row) {
    return new Incident(
        numbers.node(columns.rows().number(row)),
        term(Terms.TYPES, columns.types()[row]),
        term(Terms.STANDINGS, columns.standings()[row]),
        day(columns.firstDays()[row]),
        day(columns.lastDays()[row]),
        columns.actors().of(row).mapToObj(this::entity).toList(),
        columns.recipients().of(row).mapToObj(this::entity).toList(),
        columns.locations()[row] == Rows.NONE ? null : entity(columns.locations()[row]),
        columns.latitudes()[row],
        columns.longitudes()[row],
        columns.reports()[row]);
  }

  private Node entity(int row) {
    return numbers.node(overview.entities().number(row));
  }

  private static @Nullable Node term(List<Node> terms, byte index) {
    return index == Terms.NONE ? null : terms.get(index);
  }

  private static @Nullable LocalDate day(int day) {
    return day == OverviewReader.NO_DAY ? null : LocalDate.ofEpochDay(day);
  }
}
