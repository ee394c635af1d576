package org.rasad.serve.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.rasad.overview.Filter;
import org.rasad.overview.Incidents;
import org.rasad.overview.Interactions;
import org.rasad.overview.Overview;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.Rasad;
import org.rasad.serve.view.ArticleLine;
import org.rasad.serve.view.EntityView;
import org.rasad.serve.view.EntityView.Counterpart;
import org.rasad.serve.view.Link;

/** Gathers what is known of an actor or a place, inside the caller's transaction. */
final class EntityPage {

  private static final int INCIDENTS = 20;
  private static final int COUNTERPARTS = 12;
  private static final int NEIGHBOURS = 40;
  private static final int ARTICLES = 20;

  /** Several events stand in one article. */
  private static final int EVENTS_LOOKED_AT = 200;

  private final DatasetGraph data;
  private final Links links;
  private final Overviews overviews;

  EntityPage(DatasetGraph data, Links links, Overviews overviews) {
    this.data = data;
    this.links = links;
    this.overviews = overviews;
  }

  /** The page of an entity; nothing if the node is none. */
  Optional<EntityView> view(Node entity, Words words) {
    return words.entityClass(entity).isEmpty()
        ? Optional.empty()
        : Optional.of(known(entity, words));
  }

  private EntityView known(Node entity, Words words) {
    Optional<Overview> overview = overviews.soon();
    Optional<Interactions> interactions = overview.flatMap(o -> o.interactions(data));
    IncidentViews incidents = new IncidentViews(words, links);
    Incidents.Part newest =
        overview
            .flatMap(o -> o.incidents(data))
            .map(i -> i.newest(Filter.ALL.of(entity), 0, INCIDENTS))
            .orElse(new Incidents.Part(List.of(), 0));
    List<Interactions.Edge> edges =
        interactions.map(i -> i.around(entity, Filter.ALL, NEIGHBOURS).edges()).orElse(List.of());
    return new EntityView(
        words.name(entity),
        links.path(entity),
        entity.getURI(),
        words.kind(entity),
        otherNames(entity, words),
        words.value(entity, Rasad.IDENTIFIED_BY).map(words::name).orElse(""),
        sameAs(entity, words),
        degrees(entity, words, ForeignTerms.LATITUDE),
        degrees(entity, words, ForeignTerms.LONGITUDE),
        new RelationReader(data.getUnionGraph(), words, links).of(entity),
        counterparts(edges, words, e -> e.actor().equals(entity), Interactions.Edge::target),
        counterparts(edges, words, e -> e.target().equals(entity), Interactions.Edge::actor),
        incidents.withWords(newest.incidents()),
        interactions.isPresent() ? newest.total() : null,
        interactions.map(i -> articles(i, entity, words)).orElse(List.of()));
  }

  private static List<String> otherNames(Node entity, Words words) {
    String shown = words.name(entity);
    return Stream.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode())
        .flatMap(property -> words.values(entity, property).stream())
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .filter(name -> !name.equals(shown))
        .distinct()
        .toList();
  }

  private static List<Link> sameAs(Node entity, Words words) {
    return words.values(entity, OWL.sameAs.asNode()).stream()
        .filter(Node::isURI)
        .map(same -> Link.toWeb(same.getURI(), same.getURI()))
        .toList();
  }

  private static @Nullable String degrees(Node entity, Words words, Node property) {
    String text = words.text(entity, property);
    return text.isEmpty() ? null : text;
  }

  private List<Counterpart> counterparts(
      List<Interactions.Edge> edges,
      Words words,
      Predicate<Interactions.Edge> wanted,
      Function<Interactions.Edge, Node> other) {
    return edges.stream()
        .filter(wanted)
        .sorted((a, b) -> Integer.compare(b.events(), a.events()))
        .limit(COUNTERPARTS)
        .map(e -> counterpart(e, other.apply(e), words))
        .toList();
  }

  private Counterpart counterpart(Interactions.Edge edge, Node other, Words words) {
    return new Counterpart(
        links.to(other, words.name(other)), words.name(edge.type()), edge.events(), evidence(edge));
  }

  private String evidence(Interactions.Edge edge) {
    return "/evidence?actor=%s&target=%s&type=%s"
        .formatted(
            encoded(links.path(edge.actor())),
            encoded(links.path(edge.target())),
            encoded(Words.lastPart(edge.type())));
  }

  private List<ArticleLine> articles(Interactions interactions, Node entity, Words words) {
    ArticleLines lines = new ArticleLines(words, links);
    return interactions.events(entity, Filter.ALL, EVENTS_LOOKED_AT).stream()
        .flatMap(event -> words.value(event, Rasad.REPORTED_IN).stream())
        .distinct()
        .limit(ARTICLES)
        .map(lines::of)
        .toList();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
