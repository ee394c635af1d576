package org.rasad.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.jena.graph.Node;
import org.rasad.store.NodeNumbers;

/** Follows who acts on whom by the reported events, for the time of one transaction. */
public final class Interactions {

  /**
   * Events of one type in which one entity acts on another.
   *
   * @param actor who acts
   * @param target on whom, or where
   * @param type class of the events
   * @param events how many
   */
  public record Edge(Node actor, Node target, Node type, int events) {}

  /**
   * The neighbours of an entity.
   *
   * @param edges of the neighbours with most events, the most first
   * @param more how many other neighbours there are
   */
  public record Neighbourhood(List<Edge> edges, int more) {}

  private record Key(int actor, int target, byte type) {}

  private final Overview overview;
  private final EventColumns columns;
  private final NodeNumbers numbers;

  Interactions(Overview overview, NodeNumbers numbers) {
    this.overview = overview;
    this.columns = overview.eventColumns();
    this.numbers = numbers;
  }

  /**
   * The edges of an entity in both directions.
   *
   * @param filter its states are statuses of events, its box and entity are not looked at
   * @param limit how many neighbours to give
   */
  public Neighbourhood around(Node entity, Filter filter, int limit) {
    int centre = overview.row(numbers, entity);
    Map<Key, Integer> edges = new HashMap<>();
    if (centre != Rows.NONE) {
      Wanted wanted = new Wanted(filter);
      columns.ofActor().forEach(centre, e -> addTargets(e, centre, wanted, edges));
      columns.ofTarget().forEach(centre, e -> addActors(e, centre, wanted, edges));
    }
    return nearest(centre, edges, limit);
  }

  /** How many events an entity acts or is acted on in. */
  public int occurrences(Node entity) {
    int row = overview.row(numbers, entity);
    return row == Rows.NONE ? 0 : overview.occurrences(row);
  }

  /** The entities that take part in most events, the most active first. */
  public List<ActiveEntity> mostActive(int limit) {
    return new ActiveEntities(overview, numbers).most(limit);
  }

  /** The events in which one entity acts on the other, the newest first. */
  public List<Node> events(Node actor, Node target, Filter filter, int limit) {
    int from = overview.row(numbers, actor);
    int to = overview.row(numbers, target);
    List<Integer> found = new ArrayList<>();
    if (from != Rows.NONE && to != Rows.NONE) {
      Wanted wanted = new Wanted(filter);
      columns
          .ofActor()
          .of(from)
          .filter(event -> wanted.has(event) && columns.targets().has(event, to))
          .forEach(found::add);
    }
    return newest(found, limit);
  }

  /** The events in which an entity acts or is acted on, the newest first. */
  public List<Node> events(Node entity, Filter filter, int limit) {
    int row = overview.row(numbers, entity);
    List<Integer> found = new ArrayList<>();
    if (row != Rows.NONE) {
      Wanted wanted = new Wanted(filter);
      IntConsumer add =
          event -> {
            if (wanted.has(event)) {
              found.add(event);
            }
          };
      columns.ofActor().forEach(row, add);
      columns.ofTarget().forEach(row, add);
    }
    return newest(found.stream().distinct().toList(), limit);
  }

  private List<Node> newest(List<Integer> events, int limit) {
    return events.stream()
        .sorted(Comparator.<Integer>comparingInt(e -> columns.firstDays()[e]).reversed())
        .limit(limit)
        .map(event -> numbers.node(columns.rows().number(event)))
        .toList();
  }

  private void addTargets(int event, int centre, Wanted wanted, Map<Key, Integer> edges) {
    if (wanted.has(event)) {
      columns
          .targets()
          .forEach(
              event,
              target -> {
                if (target != centre) {
                  edges.merge(new Key(centre, target, columns.types()[event]), 1, Integer::sum);
                }
              });
    }
  }

  private void addActors(int event, int centre, Wanted wanted, Map<Key, Integer> edges) {
    if (wanted.has(event)) {
      columns
          .actors()
          .forEach(
              event,
              actor -> {
                if (actor != centre) {
                  edges.merge(new Key(actor, centre, columns.types()[event]), 1, Integer::sum);
                }
              });
    }
  }

  private Neighbourhood nearest(int centre, Map<Key, Integer> edges, int limit) {
    Map<Integer, Integer> weights = new HashMap<>();
    edges.forEach((key, events) -> weights.merge(other(key, centre), events, Integer::sum));
    List<Integer> shown =
        weights.keySet().stream()
            .sorted(
                Comparator.<Integer>comparingInt(o -> -weights.getOrDefault(o, 0))
                    .thenComparing(o -> o))
            .limit(limit)
            .toList();
    Map<Integer, Integer> places = new HashMap<>();
    shown.forEach(other -> places.put(other, places.size()));
    List<Edge> list =
        edges.entrySet().stream()
            .filter(e -> places.containsKey(other(e.getKey(), centre)))
            .sorted(order(places, centre))
            .map(e -> edge(e.getKey(), e.getValue()))
            .toList();
    return new Neighbourhood(list, weights.size() - shown.size());
  }

  private static Comparator<Map.Entry<Key, Integer>> order(
      Map<Integer, Integer> places, int centre) {
    return Comparator.<Map.Entry<Key, Integer>>comparingInt(
            e -> places.getOrDefault(other(e.getKey(), centre), 0))
        .thenComparing(e -> -e.getValue())
        .thenComparing(e -> e.getKey().actor())
        .thenComparing(e -> (int) e.getKey().type());
  }

  private static int other(Key key, int centre) {
    return key.actor() == centre ? key.target() : key.actor();
  }

  private Edge edge(Key key, int events) {
    return new Edge(entity(key.actor()), entity(key.target()), Terms.TYPES.get(key.type()), events);
  }

  private Node entity(int row) {
    return numbers.node(overview.entities().number(row));
  }

  /** Tells which events a filter lets through. */
  private final class Wanted {

    private final boolean[] types;
    private final boolean[] statuses;
    private final Filter.Days days;

    Wanted(Filter filter) {
      this.types = Terms.wanted(Terms.TYPES, filter.types());
      this.statuses = Terms.wanted(Terms.STATUSES, filter.states());
      this.days = filter.days();
    }

    boolean has(int event) {
      return columns.types()[event] != Terms.NONE
          && Terms.has(types, columns.types()[event])
          && Terms.has(statuses, columns.statuses()[event])
          && days.touch(columns.firstDays()[event], columns.lastDays()[event]);
    }
  }
}
