package org.rasad.serve.page;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rasad.serve.view.Link;

/**
 * Makes links of IRIs: those of the store lead to this server, whatever base the store has.
 *
 * @param base with which the IRIs of the store begin, ends in a slash
 */
public record Links(String base) {

  private static final String ROOT = "/";

  /** The node behind a path of this server such as {@code /entity/x}. */
  public Node node(String path) {
    return NodeFactory.createURI(base + (path.startsWith(ROOT) ? path.substring(1) : path));
  }

  public Link to(Node iri, String text) {
    String address = iri.getURI();
    if (!address.startsWith(base)) {
      return Link.toWeb(text, address);
    }
    String path = address.substring(base.length());
    // With two slashes at its beginning a path would be the name of another host.
    return path.startsWith(ROOT) ? Link.nowhere(text) : new Link(text, ROOT + path);
  }
}
