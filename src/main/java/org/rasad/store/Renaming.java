package org.rasad.store;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;

/**
 * Gives entities of one article's graph other names, so that it can be undone to the quad.
 *
 * <p>Beside the renamed quads the graph then says which entity {@code dcterms:isReplacedBy} which,
 * and keeps as {@code rasad:asRead} each triple that was changed, and each that became the same as
 * a changed one: so what was read can always be told from what was decided.
 */
final class Renaming {

  private static final Node REPLACED_BY = DCTerms.isReplacedBy.asNode();

  private final String entities;

  Renaming(IriMinter minter) {
    this.entities = minter.entity("");
  }

  /**
   * The graph with other names.
   *
   * @param article node of the article
   * @param asRead the graph as it was read
   * @param names gives the IRI of an entity another, or the same
   */
  Set<Quad> apply(Node article, Set<Quad> asRead, UnaryOperator<String> names) {
    Map<Node, Node> renamed = renamed(asRead, names);
    if (renamed.isEmpty()) {
      return asRead;
    }
    Map<Quad, Quad> changed = new LinkedHashMap<>();
    for (Quad quad : asRead) {
      Quad now = rename(quad, renamed);
      if (!now.equals(quad)) {
        changed.put(quad, now);
      }
    }
    Set<Quad> results = new LinkedHashSet<>(changed.values());
    Set<Quad> quads = new LinkedHashSet<>();
    Node graph = asRead.iterator().next().getGraph();
    for (Quad quad : asRead) {
      Quad now = changed.getOrDefault(quad, quad);
      if (now.equals(quad) || !isAboutItself(now)) {
        quads.add(now);
      }
      if (results.contains(now)) {
        quads.add(
            Quad.create(
                graph, article, Rasad.AS_READ, NodeFactory.createTripleTerm(quad.asTriple())));
      }
    }
    renamed.forEach((from, into) -> quads.add(Quad.create(graph, from, REPLACED_BY, into)));
    return quads;
  }

  /** The graph as it was read. */
  Set<Quad> undo(Set<Quad> quads) {
    Map<Node, Node> renamed =
        quads.stream()
            .filter(q -> q.getPredicate().equals(REPLACED_BY))
            .collect(Collectors.toMap(Quad::getSubject, Quad::getObject));
    if (renamed.isEmpty()) {
      return quads;
    }
    Set<Quad> kept =
        quads.stream()
            .filter(q -> q.getPredicate().equals(Rasad.AS_READ))
            .map(q -> Quad.create(q.getGraph(), q.getObject().getTriple()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<Quad> results = kept.stream().map(q -> rename(q, renamed)).collect(Collectors.toSet());
    Set<Quad> asRead =
        quads.stream()
            .filter(q -> !results.contains(q))
            .filter(q -> !q.getPredicate().equals(Rasad.AS_READ))
            .filter(q -> !q.getPredicate().equals(REPLACED_BY))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    asRead.addAll(kept);
    return asRead;
  }

  private Map<Node, Node> renamed(Set<Quad> quads, UnaryOperator<String> names) {
    Map<Node, Node> renamed = new HashMap<>();
    for (Quad quad : quads) {
      if (quad.getPredicate().equals(Rasad.NAME)) {
        String from = quad.getSubject().getURI();
        String into = names.apply(from);
        if (!into.equals(from) && from.startsWith(entities)) {
          renamed.put(quad.getSubject(), NodeFactory.createURI(into));
        }
      }
    }
    return renamed;
  }

  private static Quad rename(Quad quad, Map<Node, Node> renamed) {
    return Quad.create(quad.getGraph(), rename(quad.asTriple(), renamed));
  }

  private static Triple rename(Triple triple, Map<Node, Node> renamed) {
    return Triple.create(
        rename(triple.getSubject(), renamed),
        triple.getPredicate(),
        rename(triple.getObject(), renamed));
  }

  private static Node rename(Node node, Map<Node, Node> renamed) {
    return node.isTripleTerm()
        ? NodeFactory.createTripleTerm(rename(node.getTriple(), renamed))
        : renamed.getOrDefault(node, node);
  }

  /** What two entities did to each other says nothing any more once they are one. */
  private static boolean isAboutItself(Quad quad) {
    boolean reifies = quad.getPredicate().equals(ForeignTerms.REIFIES);
    Triple triple = reifies ? quad.getObject().getTriple() : quad.asTriple();
    return triple.getSubject().equals(triple.getObject());
  }
}
