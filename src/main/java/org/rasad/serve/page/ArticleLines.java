package org.rasad.serve.page;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.rasad.rdf.ForeignTerms;
import org.rasad.serve.view.ArticleLine;
import org.rasad.serve.view.Link;

/** Reads articles as lists show them, inside the caller's transaction. */
final class ArticleLines {

  private final Words words;
  private final Links links;

  ArticleLines(Words words, Links links) {
    this.words = words;
    this.links = links;
  }

  ArticleLine of(Node article) {
    return new ArticleLine(
        links.to(article, headline(article)),
        words.text(article, DCTerms.publisher.asNode()),
        DateWords.of(words.text(article, ForeignTerms.DATE_PUBLISHED), words.language()),
        original(article));
  }

  private String headline(Node article) {
    String headline = words.text(article, ForeignTerms.HEADLINE);
    return headline.isBlank() ? words.text(article, DCTerms.identifier.asNode()) : headline;
  }

  private Link original(Node article) {
    return words
        .value(article, ForeignTerms.URL)
        .map(url -> url.isURI() ? url.getURI() : url.getLiteralLexicalForm())
        .map(address -> Link.toWeb(address, address))
        .orElse(Link.nowhere(""));
  }
}
