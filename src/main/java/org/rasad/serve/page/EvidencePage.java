package org.rasad.serve.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.rasad.overview.Filter;
import org.rasad.overview.Overview;
import org.rasad.serve.view.EventView;
import org.rasad.serve.view.EvidenceView;
import org.rasad.serve.view.Link;

/** Shows the events in which one entity acts on another. */
public final class EvidencePage {

  private static final int EVENTS = 100;

  private final DatasetGraph data;
  private final Links links;
  private final Overviews overviews;
  private final FilterReader filters;

  public EvidencePage(DatasetGraph data, Links links, Overviews overviews) {
    this.data = data;
    this.links = links;
    this.overviews = overviews;
    this.filters = new FilterReader(links);
  }

  /**
   * The page for the parameters {@code actor} and {@code target} and those of a filter.
   *
   * @throws BadRequestException if a parameter is wrong
   */
  public EvidenceView view(PageRequest request) {
    Node actor = filters.required(request, "actor");
    Node target = filters.required(request, "target");
    Filter filter = filters.events(request);
    Optional<Overview> overview = overviews.soon();
    return Txn.calculateRead(
        data,
        () -> {
          Words words = new Words(data.getUnionGraph(), request.language());
          EventReader reader = new EventReader(data.getUnionGraph(), words, links);
          List<EventView> events =
              overview
                  .flatMap(o -> o.interactions(data))
                  .map(i -> i.events(actor, target, filter, EVENTS))
                  .orElse(List.of())
                  .stream()
                  .map(reader::read)
                  .toList();
          return new EvidenceView(link(words, actor), link(words, target), events);
        });
  }

  private Link link(Words words, Node thing) {
    return links.to(thing, words.name(thing));
  }
}
