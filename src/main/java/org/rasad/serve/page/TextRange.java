package org.rasad.serve.page;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.rasad.rdf.ForeignTerms;

/**
 * A range of an article's text.
 *
 * @param begin in code points
 * @param end in code points, exclusive
 */
record TextRange(int begin, int end) {

  /** The range of a mention or sentence; nothing if the graph gives none. */
  static Optional<TextRange> of(Words words, Node node) {
    try {
      int begin = Integer.parseInt(words.text(node, ForeignTerms.NIF_BEGIN_INDEX));
      int end = Integer.parseInt(words.text(node, ForeignTerms.NIF_END_INDEX));
      return 0 <= begin && begin <= end ? Optional.of(new TextRange(begin, end)) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  boolean contains(TextRange other) {
    return begin <= other.begin && other.end <= end;
  }
}
