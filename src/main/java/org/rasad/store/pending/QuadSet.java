package org.rasad.store.pending;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Quads in the order in which they were added, which are found by graph, subject or object. Not
 * thread-safe.
 */
final class QuadSet {

  private final Set<Quad> quads = new LinkedHashSet<>();
  private final Map<Node, List<Quad>> byGraph = new HashMap<>();
  private final Map<Node, List<Quad>> bySubject = new HashMap<>();
  private final Map<Node, List<Quad>> byObject = new HashMap<>();

  void add(Quad quad) {
    if (quads.add(quad)) {
      byGraph.computeIfAbsent(quad.getGraph(), n -> new ArrayList<>()).add(quad);
      bySubject.computeIfAbsent(quad.getSubject(), n -> new ArrayList<>()).add(quad);
      byObject.computeIfAbsent(quad.getObject(), n -> new ArrayList<>()).add(quad);
    }
  }

  /** Takes as long as there are quads with the same graph, subject or object. */
  boolean remove(Quad quad) {
    boolean had = quads.remove(quad);
    if (had) {
      ofNode(byGraph, quad.getGraph()).remove(quad);
      ofNode(bySubject, quad.getSubject()).remove(quad);
      ofNode(byObject, quad.getObject()).remove(quad);
    }
    return had;
  }

  boolean contains(Quad quad) {
    return quads.contains(quad);
  }

  /** All of them, as they are at any time. */
  Collection<Quad> all() {
    return Collections.unmodifiableSet(quads);
  }

  /**
   * Those that match, where {@link Node#ANY} matches whatever there is. The set must not change
   * while they are looked at.
   */
  Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
    Collection<Quad> candidates = quads;
    candidates = fewer(candidates, byGraph, graph);
    candidates = fewer(candidates, bySubject, subject);
    candidates = fewer(candidates, byObject, object);
    return candidates.stream()
        .filter(
            q ->
                matches(graph, q.getGraph())
                    && matches(subject, q.getSubject())
                    && matches(property, q.getPredicate())
                    && matches(object, q.getObject()))
        .iterator();
  }

  private static Collection<Quad> fewer(
      Collection<Quad> candidates, Map<Node, List<Quad>> index, Node node) {
    if (!node.isConcrete()) {
      return candidates;
    }
    List<Quad> others = ofNode(index, node);
    return others.size() < candidates.size() ? others : candidates;
  }

  private static List<Quad> ofNode(Map<Node, List<Quad>> index, Node node) {
    return index.getOrDefault(node, List.of());
  }

  private static boolean matches(Node wanted, Node node) {
    return !wanted.isConcrete() || wanted.equals(node);
  }
}
