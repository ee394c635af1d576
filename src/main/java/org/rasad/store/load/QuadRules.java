package org.rasad.store.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;

/**
 * Which quads can stand in a store: those of its graphs, all under one base. The base is given, or
 * that of the first quad. Not thread-safe.
 */
public final class QuadRules {

  private static final Pattern GRAPH =
      Pattern.compile("(.*/)graph/(article/[^/]+|entities|incidents|log|ontology|store)");

  private final int version;
  private Optional<IriMinter> minter;

  /**
   * @param base with which all data IRIs must begin; nothing for that of the first quad
   * @param version of the form of the store that the quads must be of, where they say it
   */
  public QuadRules(Optional<String> base, int version) {
    this.minter = base.map(IriMinter::new);
    this.version = version;
  }

  /** The base; nothing if it was not given and nothing was read. */
  public Optional<String> base() {
    return minter.map(IriMinter::base);
  }

  /** Why a quad cannot stand in the store; nothing if it can. */
  Optional<String> fault(Quad quad) {
    Node graph = quad.getGraph();
    if (quad.isDefaultGraph() || !graph.isURI()) {
      return Optional.of("It names no graph.");
    }
    if (minter.isEmpty()) {
      minter = baseOf(graph.getURI());
    }
    return minter
        .map(known -> fault(quad, graph.getURI(), known))
        .orElseGet(() -> Optional.of("No store has a graph <%s>.".formatted(graph.getURI())));
  }

  private static Optional<IriMinter> baseOf(String graph) {
    Matcher matcher = GRAPH.matcher(graph);
    try {
      return matcher.matches() ? Optional.of(new IriMinter(matcher.group(1))) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<String> fault(Quad quad, String graph, IriMinter known) {
    if (!graph.startsWith(known.base())) {
      return Optional.of("The graph <%s> is not under the base %s.".formatted(graph, known.base()));
    }
    if (!GRAPH.matcher(graph).matches()) {
      return Optional.of("No store has a graph <%s>.".formatted(graph));
    }
    if (graph.equals(known.ontologyGraph())) {
      return Optional.empty();
    }
    if (!quad.getSubject().isURI() || !quad.getSubject().getURI().startsWith(known.base())) {
      return Optional.of(
          "The subject %s is not under the base %s.".formatted(quad.getSubject(), known.base()));
    }
    return graph.equals(known.storeGraph()) ? factFault(quad, known) : Optional.empty();
  }

  private Optional<String> factFault(Quad quad, IriMinter known) {
    Node value = quad.getObject();
    if (quad.getPredicate().equals(Rasad.FORMAT_VERSION)
        && !hasText(value, Integer.toString(version))) {
      return Optional.of(
          "It is of a store of format %s, but this Rasad has format %d; ingest the articles anew."
              .formatted(value, version));
    }
    if (quad.getPredicate().equals(Rasad.BASE) && !hasText(value, known.base())) {
      return Optional.of(
          "It is of a store with the base %s, not %s.".formatted(value, known.base()));
    }
    return Optional.empty();
  }

  private static boolean hasText(Node value, String text) {
    return value.isLiteral() && value.getLiteralLexicalForm().equals(text);
  }
}
