package org.rasad.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.util.SupplierUtil;

/** A network as another program's reader finds it. */
final class ReadNetwork {

  final Map<String, Map<String, String>> nodes = new TreeMap<>();

  /** Attributes of each edge, {@code source} and {@code target} among them. */
  final List<Map<String, String>> edges = new ArrayList<>();

  private final Map<DefaultEdge, Map<String, String>> byEdge = new HashMap<>();

  static Graph<String, DefaultEdge> emptyGraph() {
    return new DirectedPseudograph<>(
        SupplierUtil.createStringSupplier(), SupplierUtil.createDefaultEdgeSupplier(), false);
  }

  /** Takes what JGraphT finds from now on. */
  void listen(BaseEventDrivenImporter<String, DefaultEdge> importer) {
    importer.addVertexConsumer(id -> nodes.computeIfAbsent(id, i -> new HashMap<>()));
    importer.addVertexAttributeConsumer(
        (key, value) ->
            nodes
                .computeIfAbsent(key.getFirst(), id -> new HashMap<>())
                .put(key.getSecond(), value.getValue()));
    importer.addEdgeAttributeConsumer(
        (key, value) ->
            byEdge
                .computeIfAbsent(key.getFirst(), id -> new HashMap<>())
                .put(key.getSecond(), value.getValue()));
  }

  /** Takes the edges after JGraphT has read the file. */
  void take(Graph<String, DefaultEdge> graph) {
    for (DefaultEdge edge : graph.edgeSet()) {
      Map<String, String> attributes = byEdge.getOrDefault(edge, new HashMap<>());
      attributes.put("source", graph.getEdgeSource(edge));
      attributes.put("target", graph.getEdgeTarget(edge));
      edges.add(attributes);
    }
  }

  /** The node of an entity by the end of its address. */
  Map<String, String> node(String tail) {
    return nodes.values().stream().filter(n -> tail(n).equals(tail)).findFirst().orElseThrow();
  }

  /** Each edge as "source type target value …"; what it does not have is a dash. */
  Set<String> edges(String... names) {
    return edges.stream().map(e -> line(e, names)).collect(Collectors.toCollection(TreeSet::new));
  }

  private String line(Map<String, String> edge, String... names) {
    String values =
        Arrays.stream(names)
            .map(n -> " " + edge.getOrDefault(n, "-").replaceFirst("\\.0$", ""))
            .collect(Collectors.joining());
    return end(edge, "source") + " " + edge.get("type") + " " + end(edge, "target") + values;
  }

  private String end(Map<String, String> edge, String name) {
    Map<String, String> node = nodes.get(edge.get(name));
    if (node == null) {
      throw new AssertionError("An edge leads to no node: " + edge);
    }
    return tail(node);
  }

  private static String tail(Map<String, String> node) {
    String iri = node.getOrDefault("iri", "");
    return iri.substring(iri.lastIndexOf('/') + 1);
  }
}
