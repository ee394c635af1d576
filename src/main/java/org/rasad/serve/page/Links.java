package org.rasad.serve.page;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.rasad.serve.view.Link;

/**
 * Makes links of IRIs: those of the store lead to this server, whatever base the store has, and so
 * do those of the ontology.
 *
 * @param base with which the IRIs of the store begin, ends in a slash
 */
public record Links(String base) {

  private static final String ROOT = "/";

  /** The node behind a path of this server such as {@code /entity/x}. */
  public Node node(String path) {
    return NodeFactory.createURI(base + (path.startsWith(ROOT) ? path.substring(1) : path));
  }

  /** The path of a thing on this server, or its whole address if it is not one of the store. */
  public String path(Node thing) {
    String target = to(thing, "").target();
    return target == null ? "" : target;
  }

  public Link to(Node iri, String text) {
    String address = iri.getURI();
    if (!address.startsWith(base)) {
      return Vocabulary.addressOf(address)
          .map(path -> new Link(text, path))
          .orElseGet(() -> Link.toWeb(text, address));
    }
    String path = address.substring(base.length());
    // With two slashes at its beginning a path would be the name of another host.
    return path.startsWith(ROOT) ? Link.nowhere(text) : new Link(text, ROOT + path);
  }
}
