package org.rasad.serve.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.rasad.rdf.Rasad;
import org.rasad.serve.view.ArticleLine;
import org.rasad.serve.view.EventView;
import org.rasad.serve.view.Link;

/** Reads one event with the words that tell it out of a graph, inside the caller's transaction. */
public final class EventReader {

  private final Graph graph;
  private final Words words;
  private final Links links;
  private final SentenceReader sentences;
  private final ArticleLines articles;
  private final RoleReader roles;

  public EventReader(Graph graph, Words words, Links links) {
    this.graph = graph;
    this.words = words;
    this.links = links;
    this.sentences = new SentenceReader(words);
    this.articles = new ArticleLines(words, links);
    this.roles = new RoleReader(words, links);
  }

  public EventView read(Node event) {
    Optional<Node> status = words.value(event, Rasad.STATUS);
    return new EventView(
        links.to(event, words.eventType(event)),
        status.map(words::name).orElse(""),
        status.map(s -> Words.lastPart(s).toLowerCase(Locale.ROOT)).orElse(""),
        roles.of(event),
        DateWords.of(words.text(event, Rasad.DATE), words.language()),
        texts(event, Rasad.INSTRUMENT),
        words.text(event, Rasad.KILLED),
        words.text(event, Rasad.WOUNDED),
        sentences.read(event),
        incidents(event),
        words
            .value(event, Rasad.REPORTED_IN)
            .map(articles::of)
            .orElse(new ArticleLine(Link.nowhere(""), "", "", Link.nowhere(""))));
  }

  private List<String> texts(Node event, Node property) {
    return words.values(event, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  private List<Link> incidents(Node event) {
    Stream<Triple> found = Iter.asStream(graph.find(Node.ANY, Rasad.REPORT, event));
    return found.map(Triple::getSubject).map(i -> links.to(i, "")).toList();
  }
}
