package org.rasad.overview;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.rasad.store.NodeNumbers;

/** Finds the entities that take part in most events. */
final class ActiveEntities {

  private final Overview overview;
  private final NodeNumbers numbers;

  ActiveEntities(Overview overview, NodeNumbers numbers) {
    this.overview = overview;
    this.numbers = numbers;
  }

  /**
   * The most active ones first. Rows follow the order in which a store was written, so entities of
   * equally many events are put in the order of their IRIs, the last place included.
   */
  List<ActiveEntity> most(int limit) {
    int least = least(limit);
    return IntStream.range(0, overview.entities().size())
        .filter(row -> overview.occurrences(row) >= least)
        .mapToObj(row -> new ActiveEntity(entity(row), overview.occurrences(row)))
        .filter(active -> active.entity().isURI())
        .sorted(
            Comparator.comparingInt(ActiveEntity::events)
                .reversed()
                .thenComparing(active -> active.entity().getURI()))
        .limit(limit)
        .toList();
  }

  /** How many events the last of them has; entities without any are never among them. */
  private int least(int limit) {
    return IntStream.range(0, overview.entities().size())
        .map(row -> -overview.occurrences(row))
        .sorted()
        .limit(limit)
        .map(events -> -events)
        .reduce((first, second) -> second)
        .stream()
        .map(events -> Math.max(1, events))
        .findFirst()
        .orElse(1);
  }

  private Node entity(int row) {
    return numbers.node(overview.entities().number(row));
  }
}
