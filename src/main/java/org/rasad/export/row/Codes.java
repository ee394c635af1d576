package org.rasad.export.row;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.rasad.lexicon.EventType;
import org.rasad.rdf.GraphText;
import org.rasad.rdf.Rasad;

/**
 * What tables write for nodes of the graph: words, addresses, and codes of the ontology's terms.
 */
final class Codes {

  private static final Map<Node, EventType> TYPES =
      Arrays.stream(EventType.values())
          .collect(Collectors.toUnmodifiableMap(Rasad::eventClass, Function.identity()));

  private static final Pattern WORD_START = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private Codes() {}

  static Optional<EventType> eventType(Node eventClass) {
    return Optional.ofNullable(TYPES.get(eventClass));
  }

  /** {@code rasad:HeavyWeapons} gives {@code heavy-weapons}, its notation in the ontology. */
  static String of(Node term) {
    return WORD_START.matcher(localName(term)).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  /** What stands after the last {@code #} or {@code /}. */
  static String localName(Node term) {
    String text = text(term);
    return text.substring(1 + Math.max(text.lastIndexOf('#'), text.lastIndexOf('/')));
  }

  /** The address of a node, or a literal's words without what XML forbids. */
  static String text(Node node) {
    if (node.isLiteral()) {
      return GraphText.legal(node.getLiteralLexicalForm());
    }
    return node.isURI() ? node.getURI() : node.toString();
  }
}
