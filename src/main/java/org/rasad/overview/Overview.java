package org.rasad.overview;

import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.rasad.store.NodeNumbers;

/**
 * All incidents and events of a store at one moment. Immutable.
 *
 * <p>A million events take about 100 MB and some seconds to read.
 */
public final class Overview {

  private final String generation;
  private final Rows entities;
  private final int[] parents;
  private final EventColumns events;
  private final IncidentColumns incidents;

  Overview(
      String generation,
      Rows entities,
      int[] parents,
      EventColumns events,
      IncidentColumns incidents) {
    this.generation = generation;
    this.entities = entities;
    this.parents = parents;
    this.events = events;
    this.incidents = incidents;
  }

  /**
   * Reads everything in one transaction.
   *
   * @param data a TDB2 database or a view of one
   */
  public static Overview read(DatasetGraph data) {
    return Txn.calculateRead(data, () -> new OverviewReader(NodeNumbers.of(data)).read());
  }

  /** How many events there are, of any status. */
  public int eventCount() {
    return events.rows().size();
  }

  /** How many incidents there are. */
  public int incidentCount() {
    return incidents.rows().size();
  }

  /**
   * Searches the incidents; nothing if the database was compacted since, which gives its nodes
   * other numbers.
   *
   * @param data inside the caller's transaction, in which the result is used too
   */
  public Optional<Incidents> incidents(DatasetGraph data) {
    return numbers(data).map(numbers -> new Incidents(this, numbers));
  }

  /**
   * Follows who acts on whom; nothing if the database was compacted since.
   *
   * @param data inside the caller's transaction, in which the result is used too
   */
  public Optional<Interactions> interactions(DatasetGraph data) {
    return numbers(data).map(numbers -> new Interactions(this, numbers));
  }

  private Optional<NodeNumbers> numbers(DatasetGraph data) {
    NodeNumbers numbers = NodeNumbers.of(data);
    return numbers.generation().equals(generation) ? Optional.of(numbers) : Optional.empty();
  }

  int occurrences(int row) {
    return events.ofActor().count(row) + events.ofTarget().count(row);
  }

  Rows entities() {
    return entities;
  }

  EventColumns eventColumns() {
    return events;
  }

  IncidentColumns incidentColumns() {
    return incidents;
  }

  int row(NodeNumbers numbers, Node entity) {
    return numbers.number(entity).stream().mapToInt(entities::of).findFirst().orElse(Rows.NONE);
  }

  /** Whether a thing is a part of another, at any depth, or the same. */
  boolean within(int part, int whole) {
    return IntStream.iterate(part, row -> row != Rows.NONE, row -> parents[row])
        .limit(DEEPEST)
        .anyMatch(row -> row == whole);
  }

  /** Containment may be circular in data that nobody has checked. */
  private static final int DEEPEST = 20;
}
