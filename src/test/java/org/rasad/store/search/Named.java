package org.rasad.store.search;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.IriMinter;

/** Invented entities and articles in a dataset, no more of them than the index reads. */
final class Named {

  static final IriMinter MINTER = new IriMinter(IriMinter.DEFAULT_BASE);

  private Named() {}

  /** The first name is the label, the others are other labels. */
  static void entity(DatasetGraph dataset, String id, String... names) {
    Node graph = iri(MINTER.entitiesGraph());
    for (int i = 0; i < names.length; i++) {
      String language = names[i].codePoints().anyMatch(c -> c > 0x600) ? "ar" : "en";
      Node property = (i == 0 ? SKOS.prefLabel : SKOS.altLabel).asNode();
      Node name = NodeFactory.createLiteralLang(names[i], language);
      dataset.add(graph, iri(MINTER.entity(id)), property, name);
    }
  }

  static void article(
      DatasetGraph dataset, String id, @Nullable String headline, @Nullable String text) {
    Node graph = iri(MINTER.articleGraph(id));
    Node article = iri(MINTER.article(id));
    dataset.add(graph, article, RDF.type.asNode(), ForeignTerms.NEWS_ARTICLE);
    if (headline != null) {
      Node literal = NodeFactory.createLiteralLang(headline, "ar");
      dataset.add(graph, article, ForeignTerms.HEADLINE, literal);
    }
    if (text != null) {
      Node context = iri(MINTER.range(id, 0, text.length()));
      Node literal = NodeFactory.createLiteralString(text);
      dataset.add(graph, context, ForeignTerms.NIF_IS_STRING, literal);
    }
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
