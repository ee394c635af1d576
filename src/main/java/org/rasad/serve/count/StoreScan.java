package org.rasad.serve.count;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.vocabulary.RDF;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.Rasad;

/**
 * Counts in one walk over the quads, within the caller's transaction.
 *
 * <p>It compares TDB2's numbers of the nodes and looks up none but those of classes and properties:
 * some million quads a second.
 */
final class StoreScan {

  /** Quads between two looks at whether to go on. */
  private static final int STRIDE = 10_000;

  private static final int GRAPH = 0;
  private static final int PROPERTY = 2;
  private static final int OBJECT = 3;

  private static final Set<String> ENTITIES =
      Stream.of("Person", "Group", "Place", "Facility")
          .map(name -> Rasad.NAMESPACE + name)
          .collect(Collectors.toUnmodifiableSet());

  private final NodeTupleTable quads;
  private final NodeId type;
  private final NodeId entitiesGraph;
  private final Map<NodeId, long[]> classes = new HashMap<>();
  private final Map<NodeId, long[]> described = new HashMap<>();
  private final Map<NodeId, long[]> properties = new HashMap<>();
  private long all;

  StoreScan(DatasetGraphTDB data, String entitiesGraph) {
    this.quads = data.getQuadTable().getNodeTupleTable();
    NodeTable nodes = quads.getNodeTable();
    this.type = nodes.getNodeIdForNode(RDF.type.asNode());
    this.entitiesGraph = nodes.getNodeIdForNode(NodeFactory.createURI(entitiesGraph));
  }

  /** Nothing if it was told to stop. */
  Optional<StoreCount> count(BooleanSupplier stopped) {
    Iterator<Tuple<NodeId>> tuples = quads.findAll();
    while (tuples.hasNext()) {
      if (all % STRIDE == 0 && stopped.getAsBoolean()) {
        return Optional.empty();
      }
      add(tuples.next());
    }
    return Optional.of(result());
  }

  private void add(Tuple<NodeId> quad) {
    all++;
    NodeId property = quad.get(PROPERTY);
    increment(properties, property);
    if (property.equals(type)) {
      increment(classes, quad.get(OBJECT));
      if (quad.get(GRAPH).equals(entitiesGraph)) {
        increment(described, quad.get(OBJECT));
      }
    }
  }

  private StoreCount result() {
    SortedMap<String, Long> byClass = named(classes);
    SortedMap<String, Long> byProperty = named(properties);
    return new StoreCount(
        all,
        byClass.getOrDefault(ForeignTerms.NEWS_ARTICLE.getURI(), 0L),
        byProperty.getOrDefault(Rasad.STATUS.getURI(), 0L),
        byProperty.getOrDefault(Rasad.STANDING.getURI(), 0L),
        named(described).entrySet().stream()
            .filter(e -> ENTITIES.contains(e.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum(),
        byClass,
        byProperty);
  }

  private SortedMap<String, Long> named(Map<NodeId, long[]> counts) {
    SortedMap<String, Long> named = new TreeMap<>();
    counts.forEach(
        (id, count) -> {
          Node node = quads.getNodeTable().getNodeForNodeId(id);
          if (node.isURI()) {
            named.put(node.getURI(), count[0]);
          }
        });
    return named;
  }

  private static void increment(Map<NodeId, long[]> counts, NodeId id) {
    counts.computeIfAbsent(id, unused -> new long[1])[0]++;
  }
}
