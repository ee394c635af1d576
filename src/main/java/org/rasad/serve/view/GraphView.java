package org.rasad.serve.view;

import java.util.List;
import java.util.Objects;

/**
 * The graph page before its script has drawn anything.
 *
 * @param started whether the address names an entity to start from
 * @param starts entities to start from, the most active first; none on a page that has one
 * @param kinds of entities
 * @param types of events
 * @param statuses of events
 */
public record GraphView(
    boolean started,
    List<Start> starts,
    List<Choice> kinds,
    List<Choice> types,
    List<Choice> statuses) {

  /**
   * A term to filter by.
   *
   * @param code local name
   * @param name the same for a reader
   */
  public record Choice(String code, String name) {

    public Choice {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(name, "name");
    }
  }

  /**
   * An entity to start from.
   *
   * @param graph its name, leading to the graph around it
   * @param events how many events it takes part in
   */
  public record Start(Link graph, int events) {

    public Start {
      Objects.requireNonNull(graph, "graph");
    }
  }

  public GraphView {
    starts = List.copyOf(starts);
    kinds = List.copyOf(kinds);
    types = List.copyOf(types);
    statuses = List.copyOf(statuses);
  }
}
