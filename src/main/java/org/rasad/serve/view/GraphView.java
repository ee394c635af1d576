package org.rasad.serve.view;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A named graph.
 *
 * @param kind ends the keys of the labels that tell what it is
 * @param iri its identifier
 * @param article what it tells of, if it is of one article
 * @param downloads names of formats, leading to the graph in them
 */
public record GraphView(String kind, String iri, @Nullable Link article, List<Link> downloads) {

  public GraphView {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(iri, "iri");
    downloads = List.copyOf(downloads);
  }

  /** Key of its name. */
  public String titleKey() {
    return "named-graph." + kind;
  }

  /** Key of the sentence that tells what it holds. */
  public String aboutKey() {
    return "named-graph." + kind + ".about";

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
