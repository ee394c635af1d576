package org.rasad.serve.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.rasad.overview.Filter;
import org.rasad.overview.Interactions;
import org.rasad.overview.Overview;
import org.rasad.serve.page.EventReader;
import org.rasad.serve.page.FilterReader;
import org.rasad.serve.page.Links;
import org.rasad.serve.page.Overviews;
import org.rasad.serve.page.PageRequest;
import org.rasad.serve.page.RelationReader;
import org.rasad.serve.page.Words;
import org.rasad.serve.view.EventView;
import org.rasad.serve.view.Link;
import org.rasad.serve.view.RelationView;

/** Neighbours of an entity and the events behind an edge, for the graph page. */
public final class GraphApi {

  private static final int USUAL_NEIGHBOURS = 30;
  private static final int MOST_NEIGHBOURS = 200;
  private static final int USUAL_EVENTS = 30;
  private static final int MOST_EVENTS = 200;

  /**
   * A part of the graph.
   *
   * @param centre path of the entity in the middle
   * @param nodes it and its neighbours
   * @param edges who acts on whom
   * @param relations what lasts: membership, location and the like
   * @param more how many other neighbours there are
   */
  public record Surroundings(
      String centre,
      List<GraphNode> nodes,
      List<GraphEdge> edges,
      List<RelationView> relations,
      int more) {}

  /**
   * @param kind {@code Person}, {@code Group}, {@code Place} or {@code Facility}; empty if unknown
   * @param events how many events it acts or is acted on in
   */
  public record GraphNode(String path, String name, String kind, int events) {}

  /**
   * @param type local name of the class of the events
   * @param typeName the same for a reader
   */
  public record GraphEdge(String from, String to, String type, String typeName, int events) {}

  /** Events with the words that tell them, the newest first. */
  public record Evidence(List<EventView> events) {}

  private final DatasetGraph data;
  private final Overviews overviews;
  private final Links links;
  private final FilterReader filters;

  public GraphApi(DatasetGraph data, Overviews overviews, Links links) {
    this.data = data;
    this.overviews = overviews;
    this.links = links;
    this.filters = new FilterReader(links);
  }

  /** What is around the parameter {@code entity}. */
  public Surroundings around(PageRequest request) {
    Node centre = filters.required(request, "entity");
    Filter filter = filters.events(request);
    int limit = FilterReader.number(request, "limit", USUAL_NEIGHBOURS, MOST_NEIGHBOURS);
    Overview overview = overview();
    return Txn.calculateRead(
        data,
        () -> {
          Interactions interactions = interactions(overview);
          Interactions.Neighbourhood found = interactions.around(centre, filter, limit);
          Words words = words(request);
          List<RelationView> relations =
              new RelationReader(data.getUnionGraph(), words, links).of(centre);
          return new Surroundings(
              links.path(centre),
              nodes(interactions, words, centre, found, relations),
              found.edges().stream().map(e -> edge(words, e)).toList(),
              relations,
              found.more());
        });
  }

  /** The events in which the parameter {@code from} acts on {@code to}. */
  public Evidence events(PageRequest request) {
    Node actor = filters.required(request, "actor");
    Node target = filters.required(request, "target");
    Filter filter = filters.events(request);
    int limit = FilterReader.number(request, "limit", USUAL_EVENTS, MOST_EVENTS);
    Overview overview = overview();
    return Txn.calculateRead(
        data,
        () -> {
          Graph graph = data.getUnionGraph();
          EventReader reader = new EventReader(graph, words(request), links);
          return new Evidence(
              interactions(overview).events(actor, target, filter, limit).stream()
                  .map(reader::read)
                  .toList());
        });
  }

  private List<GraphNode> nodes(
      Interactions interactions,
      Words words,
      Node centre,
      Interactions.Neighbourhood found,
      List<RelationView> relations) {
    Map<String, Node> things = new LinkedHashMap<>();
    things.put(links.path(centre), centre);
    found
        .edges()
        .forEach(
            e -> {
              things.putIfAbsent(links.path(e.actor()), e.actor());
              things.putIfAbsent(links.path(e.target()), e.target());
            });
    relations.stream()
        .flatMap(r -> List.of(r.subject(), r.object()).stream())
        .map(Link::target)
        .filter(target -> target != null && target.startsWith("/"))
        .forEach(path -> things.putIfAbsent(path, links.node(path)));
    List<GraphNode> nodes = new ArrayList<>();
    things.forEach(
        (path, thing) ->
            nodes.add(
                new GraphNode(
                    path,
                    words.name(thing),
                    words.entityClass(thing),
                    interactions.occurrences(thing))));
    return nodes;
  }

  private GraphEdge edge(Words words, Interactions.Edge edge) {
    return new GraphEdge(
        links.path(edge.actor()),
        links.path(edge.target()),
        Words.lastPart(edge.type()),
        words.name(edge.type()),
        edge.events());
  }

  private Words words(PageRequest request) {
    return new Words(data.getUnionGraph(), request.language());
  }

  private Interactions interactions(Overview overview) {
    return overview.interactions(data).orElseThrow(NotReadyException::new);
  }

  private Overview overview() {
    return overviews.soon().orElseThrow(NotReadyException::new);
  }
}
