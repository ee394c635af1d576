package org.rasad.serve.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.Rasad;
import org.rasad.serve.view.ArticleView;
import org.rasad.serve.view.ArticleView.EventLine;

/** Gathers an article's text and what was read out of it, inside the caller's transaction. */
final class ArticlePage {

  private static final int OF_MENTION = 0;
  private static final int OF_TRIGGER = 1;

  private final DatasetGraph data;
  private final Links links;

  ArticlePage(DatasetGraph data, Links links) {
    this.data = data;
    this.links = links;
  }

  /** The page of an article; nothing if the node is none. */
  Optional<ArticleView> view(Node article, Words words) {
    Graph graph = data.getUnionGraph();
    return graph.contains(article, RDF.type.asNode(), ForeignTerms.NEWS_ARTICLE)
        ? Optional.of(new Reading(graph, words, article).view())
        : Optional.empty();
  }

  /** The reading of one article. */
  private final class Reading {

    private final Graph graph;
    private final Words words;
    private final Node article;
    private final List<MarkedText.Mark> marks = new ArrayList<>();

    Reading(Graph graph, Words words, Node article) {
      this.graph = graph;
      this.words = words;
      this.article = article;
    }

    ArticleView view() {
      Optional<Node> context = words.value(article, Rasad.HAS_TEXT);
      List<EventLine> events = events();
      context.ifPresent(this::markMentions);
      String text = context.map(c -> words.text(c, ForeignTerms.NIF_IS_STRING)).orElse("");
      return new ArticleView(
          new ArticleLines(words, links).of(article),
          article.getURI(),
          MarkedText.pieces(text, marks),
          events);
    }

    private void markMentions(Node context) {
      Iter.asStream(graph.find(Node.ANY, ForeignTerms.NIF_REFERENCE_CONTEXT, context))
          .map(Triple::getSubject)
          .filter(range -> graph.contains(range, RDF.type.asNode(), Rasad.MENTION))
          .forEach(this::markMention);
    }

    private void markMention(Node mention) {
      Optional<Node> entity =
          words.values(mention, ForeignTerms.ITSRDF_TA_IDENT_REF).stream().findFirst();
      entity.ifPresent(
          e ->
              mark(
                  mention,
                  OF_MENTION,
                  words.entityClass(e).toLowerCase(Locale.ROOT),
                  links.to(e, "").target(),
                  words.name(e)));
    }

    private List<EventLine> events() {
      return Iter.asStream(graph.find(Node.ANY, Rasad.REPORTED_IN, article))
          .map(Triple::getSubject)
          .flatMap(
              event -> words.value(event, Rasad.TRIGGER_EVIDENCE).map(t -> line(event, t)).stream())
          .sorted(Comparator.comparing(Placed::begin).thenComparing(p -> p.line().type().text()))
          .map(Placed::line)
          .toList();
    }

    private Placed line(Node event, Node trigger) {
      Node happening =
          Iter.asStream(graph.find(Node.ANY, Rasad.REPORT, event))
              .map(Triple::getSubject)
              .findFirst()
              .orElse(event);
      String type = words.eventType(event);
      Optional<Node> status = words.value(event, Rasad.STATUS);
      String code = status.map(s -> Words.lastPart(s).toLowerCase(Locale.ROOT)).orElse("");
      String name = status.map(words::name).orElse("");
      mark(
          trigger,
          OF_TRIGGER,
          "trigger " + code,
          links.to(happening, "").target(),
          type + " · " + name);
      return new Placed(
          TextRange.of(words, trigger).map(TextRange::begin).orElse(0),
          new EventLine(
              links.to(happening, type),
              words.text(trigger, ForeignTerms.NIF_ANCHOR_OF),
              name,
              code,
              new RoleReader(words, links).of(event)));
    }

    private void mark(Node range, int rank, String role, @Nullable String target, String title) {
      TextRange.of(words, range)
          .map(r -> new MarkedText.Mark(r.begin(), r.end(), rank, role, target, title))
          .ifPresent(marks::add);
    }
  }

  /** An event line with its place in the text. */
  private record Placed(int begin, EventLine line) {}
}
