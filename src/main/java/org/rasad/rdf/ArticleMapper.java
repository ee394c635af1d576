package org.rasad.rdf;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.rasad.entity.Entity;
import org.rasad.event.Extraction;
import org.rasad.source.Article;

/**
 * Maps all that was read out of one article to the quads of the article's graph.
 *
 * <p>The same extraction always gives the same quads in the same order. Positions are converted
 * from UTF-16 units to code points here and nowhere else. Immutable and thread-safe.
 */
public final class ArticleMapper {

  static {
    JenaSystem.init();
  }

  private final IriMinter minter;

  public ArticleMapper(IriMinter minter) {
    this.minter = minter;
  }

  /**
   * All quads of the article's graph, in the order of the text.
   *
   * @throws IllegalArgumentException if a mention refers to an entity that the extraction does not
   *     list, or a span ends after the text
   */
  public Set<Quad> map(Extraction extraction) {
    ArticleGraph graph = new ArticleGraph(minter, extraction);
    writeArticle(graph, extraction.resolved().annotated().article());
    extraction.resolved().entities().forEach(e -> writeNames(graph, e));
    extraction.resolved().mentions().forEach(graph::mention);
    InnerNames.find(extraction.resolved().mentions(), graph::facts)
        .forEach((outer, inner) -> writeInner(graph, outer, inner));
    new EventMapper(graph, extraction.resolved().annotated().sentences())
        .writeAll(extraction.events());
    new RelationMapper(graph).writeAll(extraction.relations());
    return graph.quads();
  }

  private static void writeArticle(ArticleGraph graph, Article article) {
    Node node = graph.article();
    graph.add(node, RDF.type.asNode(), ForeignTerms.NEWS_ARTICLE);
    graph.add(node, DCTerms.identifier.asNode(), Literals.string(article.id()));
    if (article.title() != null && !article.title().isBlank()) {
      graph.add(node, ForeignTerms.HEADLINE, Literals.arabic(article.title()));
    }
    if (article.published() != null) {
      graph.add(node, ForeignTerms.DATE_PUBLISHED, Literals.day(article.published()));
    }
    if (article.publisher() != null) {
      graph.add(node, DCTerms.publisher.asNode(), Literals.string(article.publisher()));
    }
    if (article.url() != null) {
      graph.add(node, ForeignTerms.URL, Literals.address(article.url()));
    }
    graph.add(node, Rasad.HAS_TEXT, graph.context());
    Node context = graph.context();
    graph.add(context, RDF.type.asNode(), ForeignTerms.NIF_CONTEXT);
    graph.add(context, ForeignTerms.NIF_IS_STRING, Literals.string(graph.text().text()));
    graph.add(context, ForeignTerms.NIF_BEGIN_INDEX, Literals.index(0));
    graph.add(context, ForeignTerms.NIF_END_INDEX, Literals.index(graph.text().length()));
  }

  /** Type and names stand in the article's graph, so that a store can describe the entity again. */
  private static void writeNames(ArticleGraph graph, Entity entity) {
    Node node = graph.entity(entity.id());
    graph.add(node, RDF.type.asNode(), Rasad.entityClass(entity.type()));
    Set<String> names = new LinkedHashSet<>(entity.names());
    names.removeIf(String::isBlank);
    if (entity.known() == null || names.isEmpty()) {
      names.add(entity.label());
    }
    names.forEach(n -> graph.add(node, Rasad.NAME, Literals.arabic(n)));
    graph.add(node, Rasad.IDENTIFIED_BY, Rasad.identification(entity.identification()));
    if (entity.known() == null) {
      writeKind(graph, node, entity.kind());
    }
  }

  private static void writeInner(ArticleGraph graph, String outer, Set<String> inner) {
    inner.forEach(i -> graph.add(graph.entity(outer), Rasad.DESCRIBED_WITH, graph.entity(i)));
  }

  private static void writeKind(ArticleGraph graph, Node entity, String kind) {
    if (Rasad.KIND_CODES.contains(kind)) {
      graph.add(entity, Rasad.KIND, Rasad.kind(kind));
    } else {
      graph.add(entity, Rasad.HEAD_WORD, Literals.arabic(kind));
    }
  }
}
