package org.rasad.serve.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.rasad.overview.ActiveEntity;
import org.rasad.overview.Terms;
import org.rasad.serve.view.GraphView;
import org.rasad.serve.view.GraphView.Choice;
import org.rasad.serve.view.GraphView.Start;
import org.rasad.serve.view.Link;

/**
 * Offers entities to start from and the terms to filter by; the graph itself is drawn by a script.
 */
public final class GraphPage {

  /** Address parameter of the entity in the middle. */
  public static final String ENTITY = "entity";

  static final int STARTS = 12;

  private static final String ADDRESS = "/graph-view?" + ENTITY + "=";

  private final DatasetGraph data;
  private final Overviews overviews;
  private final Links links;

  public GraphPage(DatasetGraph data, Overviews overviews, Links links) {
    this.data = data;
    this.overviews = overviews;
    this.links = links;
  }

  public GraphView view(PageRequest request) {
    boolean started = request.parameter(ENTITY).filter(GraphPage::isPath).isPresent();
    return Txn.calculateRead(
        data,
        () -> {
          Words words = new Words(data.getUnionGraph(), request.language());
          return new GraphView(
              started,
              started ? List.of() : starts(words),
              choices(words, Terms.ENTITY_CLASSES),
              choices(words, Terms.TYPES),
              choices(words, Terms.STATUSES));
        });
  }

  /** None as long as the server still reads the store. */
  private List<Start> starts(Words words) {
    return overviews.soon().stream()
        .flatMap(overview -> overview.interactions(data).stream())
        .flatMap(interactions -> interactions.mostActive(STARTS).stream())
        .flatMap(active -> start(words, active).stream())
        .toList();
  }

  private Optional<Start> start(Words words, ActiveEntity active) {
    Node entity = active.entity();
    return Optional.ofNullable(links.to(entity, "").target())
        .filter(GraphPage::isPath)
        .map(path -> ADDRESS + URLEncoder.encode(path, StandardCharsets.UTF_8))
        .map(address -> new Start(new Link(words.name(entity), address), active.events()));
  }

  /** With two slashes at its beginning a path would be the name of another host. */
  private static boolean isPath(String text) {
    return text.startsWith("/") && !text.startsWith("//");
  }

  private static List<Choice> choices(Words words, List<Node> terms) {
    return terms.stream().map(term -> new Choice(Words.lastPart(term), words.name(term))).toList();
  }
}
