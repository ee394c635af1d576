package org.rasad.serve.sparql;

import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.vocabulary.RDF;

/**
 * Tells which words for {@code text:query} make the index look at every word that it has: regular
 * expressions, and words that begin with a wildcard.
 */
final class WordRule {

  static final String MESSAGE =
      "Words for text:query stand in the query as constants, hold no regular expression and begin with no wildcard; put a backslash"
          + " before / that is meant as itself.";

  /** A slash, or a wildcard at the beginning of a word, that no backslash stands before. */
  private static final Pattern SLOW = Pattern.compile("(?<!\\\\)/|(?:^|[\\s(:+\\-!\"])[*?]");

  private WordRule() {}

  /**
   * @param query a triple of the pattern: the words are its object, or in the list that begins
   *     there
   */
  static boolean allows(BasicPattern pattern, Triple query) {
    Node at = query.getObject();
    Optional<Node> item = object(pattern, at, RDF.first.asNode());
    if (item.isEmpty()) {
      return isQuick(at);
    }
    while (item.isPresent()) {
      if (!isQuick(item.get())) {
        return false;
      }
      at = object(pattern, at, RDF.rest.asNode()).orElse(RDF.nil.asNode());
      item = object(pattern, at, RDF.first.asNode());
    }
    return true;
  }

  private static Optional<Node> object(BasicPattern pattern, Node subject, Node property) {
    return pattern.getList().stream()
        .filter(t -> t.getSubject().equals(subject) && t.getPredicate().equals(property))
        .map(Triple::getObject)
        .findFirst();
  }

  /** The property to look in is an IRI, the words and the number of results are literals. */
  private static boolean isQuick(Node item) {
    return item.isURI() || (item.isLiteral() && !SLOW.matcher(item.getLiteralLexicalForm()).find());
  }
}
