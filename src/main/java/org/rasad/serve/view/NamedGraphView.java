package org.rasad.serve.view;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A named graph.
 *
 * @param kind ends the keys of the labels that tell what it is
 * @param iri its identifier
 * @param article what it tells of, if it is of one article
 * @param downloads names of formats, leading to the graph in them
 */
public record NamedGraphView(
    String kind, String iri, @Nullable Link article, List<Link> downloads) {

  public NamedGraphView {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(iri, "iri");
    downloads = List.copyOf(downloads);
  }

  /** Key of its name. */
  public String titleKey() {
    return "named-graph." + kind;
  }

  /** Key of the sentence that tells what it holds. */
  public String aboutKey() {
    return "named-graph." + kind + ".about";
  }
}
