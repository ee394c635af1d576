package org.rasad.export.row;

import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;

/**
 * Reads events one by one, article by article; articles, and events within them, are in order of
 * their addresses. Not thread-safe.
 */
public final class EventReader {

  private final DatasetGraph data;
  private final ArticleGraphs articles;
  private final HappeningReader happenings;

  public EventReader(DatasetGraph data, IriMinter minter) {
    this.data = data;
    this.articles = new ArticleGraphs(data, minter);
    this.happenings = new HappeningReader(data, new EntityReader(data, minter));
  }

  /** Hands on each event that is selected. */
  public void forEach(Selection selection, Consumer<EventRow> receiver) {
    articles.forEach((article, graph) -> readArticle(article, graph, selection, receiver));
  }

  private void readArticle(
      Node article, Node graph, Selection selection, Consumer<EventRow> receiver) {
    ArticleRow row = row(article, graph);
    Iterator<Node> events = Subjects.with(data, graph, Rasad.REPORTED_IN, article);
    while (events.hasNext()) {
      Node event = events.next();
      Description of = Description.of(data, graph, event);
      Happening happening = happenings.read(event, of, RDF.type.asNode());
      // A statement of a lasting relation is reported in the article too, but it has no type.
      if (happening.type() != null && selection.has(happening)) {
        receiver.accept(row(happening, event, of, row, graph));
      }
    }
  }

  private EventRow row(
      Happening happening, Node event, Description of, ArticleRow article, Node graph) {
    return new EventRow(
        happening,
        of.first(Rasad.STATUS).map(Codes::of).orElse(""),
        of.count(Rasad.KILLED).orElse(null),
        of.count(Rasad.WOUNDED).orElse(null),
        of.number(Rasad.CONFIDENCE).orElse(null),
        incident(event),
        article,
        of.first(Rasad.SENTENCE).map(s -> quote(s, graph)).orElse(""));
  }

  private String quote(Node sentence, Node graph) {
    return Description.of(data, graph, sentence, ForeignTerms.NIF_ANCHOR_OF)
        .text(ForeignTerms.NIF_ANCHOR_OF);
  }

  private String incident(Node event) {
    Iterator<Quad> reports = data.find(Node.ANY, Node.ANY, Rasad.REPORT, event);
    String first = "";
    while (reports.hasNext()) {
      String incident = Codes.text(reports.next().getSubject());
      first = first.isEmpty() || incident.compareTo(first) < 0 ? incident : first;
    }
    return first;
  }

  private ArticleRow row(Node article, Node graph) {
    Description of = Description.of(data, graph, article);
    return new ArticleRow(
        Codes.text(article),
        of.text(ForeignTerms.HEADLINE),
        of.text(DCTerms.publisher.asNode()),
        of.text(ForeignTerms.URL));
  }
}
