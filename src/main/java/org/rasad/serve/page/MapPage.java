package org.rasad.serve.page;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.rasad.overview.Terms;
import org.rasad.serve.view.Link;
import org.rasad.serve.view.MapView;
import org.rasad.serve.view.MapView.Choice;

/** The page of the map and the time of incidents; its scripts fill it. */
public final class MapPage {

  private final DatasetGraph data;
  private final Links links;

  public MapPage(DatasetGraph data, Links links) {
    this.data = data;
    this.links = links;
  }

  public MapView view(PageRequest request) {
    return Txn.calculateRead(
        data, () -> view(request, new Words(data.getUnionGraph(), request.language())));
  }

  private MapView view(PageRequest request, Words words) {
    return new MapView(
        choices(words, Terms.TYPES), choices(words, Terms.STANDINGS), entity(request, words));
  }

  private @Nullable Link entity(PageRequest request, Words words) {
    return request
        .parameter("entity")
        .map(links::node)
        .map(entity -> links.to(entity, words.name(entity)))
        .orElse(null);
  }

  private static List<Choice> choices(Words words, List<Node> terms) {
    return terms.stream().map(term -> new Choice(Words.lastPart(term), words.name(term))).toList();
  }
}
