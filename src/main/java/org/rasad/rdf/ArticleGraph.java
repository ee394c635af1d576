package org.rasad.rdf;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.rasad.entity.Entity;
import org.rasad.entity.EntityLink;
import org.rasad.entity.Mention;
import org.rasad.event.Extraction;
import org.rasad.source.Article;
import org.rasad.text.Span;

/** The graph of one article while it is being written. Not thread-safe. */
final class ArticleGraph {

  private static final Comparator<EntityLink> LEAST_SURE_FIRST =
      Comparator.comparingDouble(EntityLink::confidence).thenComparing(EntityLink::reason);

  private final IriMinter minter;
  private final Article article;
  private final GraphText text;
  private final Map<String, Entity> entities;
  private final Set<Quad> quads = new LinkedHashSet<>();
  private final Map<Node, EntityLink> links = new LinkedHashMap<>();
  private final Node graph;

  ArticleGraph(IriMinter minter, Extraction extraction) {
    this.minter = minter;
    this.article = extraction.resolved().annotated().article();
    this.text = new GraphText(article.text());
    this.entities =
        extraction.resolved().entities().stream()
            .collect(Collectors.toMap(Entity::id, Function.identity()));
    this.graph = NodeFactory.createURI(minter.articleGraph(article.id()));
  }

  IriMinter minter() {
    return minter;
  }

  GraphText text() {
    return text;
  }

  String articleId() {
    return article.id();
  }

  @Nullable LocalDate published() {
    return article.published();
  }

  Node article() {
    return NodeFactory.createURI(minter.article(article.id()));
  }

  Node context() {
    return NodeFactory.createURI(minter.range(article.id(), 0, text.length()));
  }

  /**
   * @throws IllegalArgumentException for an entity that the article does not have
   */
  Node entity(String id) {
    return NodeFactory.createURI(minter.entity(facts(id).id()));
  }

  /**
   * What the article knows of an entity.
   *
   * @throws IllegalArgumentException for an entity that the article does not have
   */
  Entity facts(String id) {
    Entity entity = entities.get(id);
    if (entity == null) {
      throw new IllegalArgumentException(
          "Article " + article.id() + " refers to entity " + id + " but does not have it.");
    }
    return entity;
  }

  void add(Node subject, Node predicate, Node object) {
    quads.add(Quad.create(graph, subject, predicate, object));
  }

  void add(Triple triple) {
    quads.add(Quad.create(graph, triple));
  }

  /** Writes a mention with what it refers to and returns it. */
  Node mention(Mention mention) {
    Node node = phrase(mention.span(), Rasad.MENTION);
    add(node, ForeignTerms.ITSRDF_TA_IDENT_REF, entity(mention.entity()));
    links.merge(node, mention.link(), BinaryOperator.minBy(LEAST_SURE_FIRST));
    return node;
  }

  /** Writes that some words are evidence of a statement, and of what in it. */
  void addEvidence(Node statement, Node property, Node words) {
    add(statement, property, words);
    add(statement, Rasad.EVIDENCE, words);
  }

  /** Writes the range of a mention, trigger or passage and returns it. */
  Node phrase(Span span, Node type) {
    Node node = range(span, ForeignTerms.NIF_PHRASE);
    add(node, RDF.type.asNode(), type);
    return node;
  }

  /** Writes a range of characters of any NIF class and returns it. */
  Node range(Span span, Node nifClass) {
    GraphText.Range range = text.range(span);
    Node node = NodeFactory.createURI(minter.range(article.id(), range.begin(), range.end()));
    add(node, RDF.type.asNode(), nifClass);
    add(node, ForeignTerms.NIF_ANCHOR_OF, Literals.arabic(range.quote()));
    add(node, ForeignTerms.NIF_BEGIN_INDEX, Literals.index(range.begin()));
    add(node, ForeignTerms.NIF_END_INDEX, Literals.index(range.end()));
    add(node, ForeignTerms.NIF_REFERENCE_CONTEXT, context());
    return node;
  }

  /** Where a span begins, in code points. */
  int begin(Span span) {
    return text.range(span).begin();
  }

  /**
   * All quads, with why each mention is linked. Of words that mean two entities, as a dual does,
   * the link that is less sure tells.
   */
  Set<Quad> quads() {
    links.forEach(
        (node, link) -> {
          add(node, Rasad.LINK_REASON, Rasad.linkReason(link.reason()));
          add(node, ForeignTerms.ITSRDF_TA_CONFIDENCE, Literals.confidence(link.confidence()));
        });
    return Collections.unmodifiableSet(quads);
  }
}
