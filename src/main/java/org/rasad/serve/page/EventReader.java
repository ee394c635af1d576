package org.rasad.serve.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.Rasad;
import org.rasad.serve.view.EventView;
import org.rasad.serve.view.Link;
import org.rasad.serve.view.Quote;

/** Reads one event with the words that tell it out of a graph, inside the caller's transaction. */
public final class EventReader {

  private final Graph graph;
  private final Words words;
  private final Links links;

  public EventReader(Graph graph, Words words, Links links) {
    this.links = links;
    this.graph = graph;
    this.words = words;
  }

  public EventView read(Node event) {
    Optional<Node> article = words.value(event, Rasad.REPORTED_IN);
    Optional<Node> status = words.value(event, Rasad.STATUS);
    return new EventView(
        links.to(event, type(event)),
        status.map(words::name).orElse(""),
        status.map(s -> Words.lastPart(s).toLowerCase(Locale.ROOT)).orElse(""),
        things(event, Rasad.ACTOR),
        things(event, Rasad.RECIPIENT),
        things(event, Rasad.PLACE_OF_EVENT),
        things(event, Rasad.CLAIMED_BY),
        date(words.text(event, Rasad.DATE)),
        article.flatMap(a -> quote(event, a)).orElse(null),
        article.map(this::link).orElse(Link.nowhere("")),
        article.map(a -> words.text(a, DCTerms.publisher.asNode())).orElse(""),
        date(article.map(a -> words.text(a, ForeignTerms.DATE_PUBLISHED)).orElse("")));
  }

  private String date(String iso) {
    return DateWords.of(iso, words.language());
  }

  private List<Link> things(Node event, Node property) {
    return words.values(event, property).stream().map(t -> links.to(t, words.name(t))).toList();
  }

  private String type(Node event) {
    return words.values(event, RDF.type.asNode()).stream()
        .filter(type -> !type.equals(Rasad.EVENT))
        .findFirst()
        .map(words::name)
        .orElse("");
  }

  private Link link(Node article) {
    String headline = words.text(article, ForeignTerms.HEADLINE);
    String text = headline.isBlank() ? words.text(article, DCTerms.identifier.asNode()) : headline;
    return words
        .value(article, ForeignTerms.URL)
        .map(url -> Link.toWeb(text, url.isURI() ? url.getURI() : Words.lastPart(url)))
        .orElse(Link.nowhere(text));
  }

  private Optional<Quote> quote(Node event, Node article) {
    String text =
        words
            .value(article, Rasad.HAS_TEXT)
            .map(c -> words.text(c, ForeignTerms.NIF_IS_STRING))
            .orElse("");
    Range sentence = words.value(event, Rasad.SENTENCE).map(s -> range(s, text)).orElse(null);
    if (sentence == null) {
      return Optional.empty();
    }
    Range trigger =
        words.values(event, Rasad.EVIDENCE).stream()
            .filter(e -> graph.contains(e, RDF.type.asNode(), Rasad.TRIGGER))
            .findFirst()
            .map(t -> range(t, text))
            .filter(sentence::contains)
            .orElse(new Range(sentence.end, sentence.end));
    return Optional.of(
        new Quote(
            text.substring(sentence.begin, trigger.begin),
            text.substring(trigger.begin, trigger.end),
            text.substring(trigger.end, sentence.end)));
  }

  /** The place of a mention or sentence; nothing if it does not lie in the text. */
  private @Nullable Range range(Node node, String text) {
    try {
      int begin =
          text.offsetByCodePoints(
              0, Integer.parseInt(words.text(node, ForeignTerms.NIF_BEGIN_INDEX)));
      int end =
          text.offsetByCodePoints(
              0, Integer.parseInt(words.text(node, ForeignTerms.NIF_END_INDEX)));
      return begin <= end ? new Range(begin, end) : null;
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  /** UTF-16 units of a text, whereas the graph counts code points. */
  private record Range(int begin, int end) {
    boolean contains(Range other) {
      return begin <= other.begin && other.end <= end;
    }
  }
}
