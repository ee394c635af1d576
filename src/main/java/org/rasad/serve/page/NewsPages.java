package org.rasad.serve.page;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.rasad.rdf.Rasad;
import org.rasad.serve.view.ReportedEventView;

/** The pages of entities, incidents, articles and events. */
public final class NewsPages implements ThingPages {

  private final DatasetGraph data;
  private final Links links;
  private final EntityPage entities;
  private final IncidentPage incidents;
  private final ArticlePage articles;

  public NewsPages(DatasetGraph data, Links links, Overviews overviews) {
    this.data = data;
    this.links = links;
    this.entities = new EntityPage(data, links, overviews);
    this.incidents = new IncidentPage(data, links);
    this.articles = new ArticlePage(data, links);
  }

  @Override
  public Optional<Page> page(String iri, PageRequest request) {
    Node thing = NodeFactory.createURI(iri);
    return Txn.calculateRead(
        data, () -> page(thing, new Words(data.getUnionGraph(), request.language())));
  }

  private Optional<Page> page(Node thing, Words words) {
    return entities
        .view(thing, words)
        .map(view -> new Page("entity.jte", view))
        .or(() -> incidents.view(thing, words).map(view -> new Page("incident.jte", view)))
        .or(() -> articles.view(thing, words).map(view -> new Page("article.jte", view)))
        .or(() -> event(thing, words).map(view -> new Page("reported-event.jte", view)));
  }

  private Optional<ReportedEventView> event(Node thing, Words words) {
    return words
        .value(thing, Rasad.STATUS)
        .map(status -> new EventReader(data.getUnionGraph(), words, links).read(thing))
        .map(event -> new ReportedEventView(event, links.path(thing), thing.getURI()));
  }
}
