package org.rasad.export.row;

import java.util.Iterator;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.IriMinter;

/** Lists the articles and their graphs, in order of the articles' addresses. */
public final class ArticleGraphs {

  private final DatasetGraph data;
  private final String articles;
  private final String graphs;

  public ArticleGraphs(DatasetGraph data, IriMinter minter) {
    this.data = data;
    this.articles = minter.article("");
    this.graphs = minter.articleGraphPrefix();
  }

  /** Hands on each article with its graph. */
  public void forEach(BiConsumer<Node, Node> receiver) {
    Iterator<Node> all =
        Subjects.with(data, Node.ANY, RDF.type.asNode(), ForeignTerms.NEWS_ARTICLE);
    while (all.hasNext()) {
      Node article = all.next();
      String iri = article.getURI();
      if (iri.startsWith(articles)) {
        receiver.accept(article, NodeFactory.createURI(graphs + iri.substring(articles.length())));
      }
    }
  }
}
