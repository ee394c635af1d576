package org.rasad.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rasad.overview.SmallData.entity;
import static org.rasad.overview.SmallData.term;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InteractionsTest {

  private static final Filter ACTUAL =
      new Filter(Set.of(), Set.of(term("Actual")), null, null, null, null);

  private DatasetGraph data;
  private Overview overview;

  @BeforeEach
  void open(@TempDir Path folder) {
    data = SmallData.create(folder);
    overview = Overview.read(data);
  }

  @AfterEach
  void close() {
    TDBInternal.expel(data);
  }

  @Test
  void edgesCountEventsByDirectionAndType() {
    assertEquals(
        List.of("red Assault base 2", "red Retreat base 1", "red Consult blue 1", "blue Aid red 1"),
        sorted(around("red", Filter.ALL, 10).edges(), "base", "blue"));
  }

  @Test
  void placesStandInWhereNobodyIsActedOn() {
    assertEquals(
        List.of("blue Retreat base 1"),
        around("base", new Filter(Set.of(term("Retreat")), Set.of(), null, null, null, null), 10)
            .edges()
            .stream()
            .map(InteractionsTest::text)
            .filter(t -> t.startsWith("blue"))
            .toList());
    assertEquals(List.of(), around("province", Filter.ALL, 10).edges());
  }

  @Test
  void whatIsDeniedOrPlannedCanBeLeftOut() {
    assertEquals(
        List.of("red Assault base 1"),
        around("base", ACTUAL, 10).edges().stream().map(InteractionsTest::text).toList());
  }

  @Test
  void anEntityHasNoEdgeWithItself() {
    assertEquals(
        List.of(),
        around("red", Filter.ALL, 10).edges().stream()
            .filter(e -> e.actor().equals(e.target()))
            .toList());
  }

  @Test
  void neighboursBeyondTheLimitAreCounted() {
    Interactions.Neighbourhood found = around("red", Filter.ALL, 1);

    assertEquals(1, found.more());
    assertEquals(
        Set.of("red Assault base 2", "red Retreat base 1"),
        Set.copyOf(found.edges().stream().map(InteractionsTest::text).toList()));
  }

  @Test
  void eventsBehindAnEdgeComeTheNewestFirst() {
    assertEquals(
        List.of("1", "2", "4"),
        names(ask(i -> i.events(entity("red"), entity("base"), Filter.ALL, 10))).stream()
            .sorted()
            .toList());
    assertEquals(
        List.of("1"), names(ask(i -> i.events(entity("red"), entity("base"), ACTUAL, 10))));
    assertEquals(
        List.of(), names(ask(i -> i.events(entity("base"), entity("red"), Filter.ALL, 10))));
  }

  @Test
  void eventsOfAnEntityStandOnceEach() {
    assertEquals(
        List.of("1", "2", "3", "4", "5"),
        names(ask(i -> i.events(entity("red"), Filter.ALL, 10))).stream().sorted().toList());
    assertEquals("3", names(ask(i -> i.events(entity("red"), Filter.ALL, 1))).getFirst());
  }

  private Interactions.Neighbourhood around(String name, Filter filter, int limit) {
    return ask(i -> i.around(entity(name), filter, limit));
  }

  private <T> T ask(Function<Interactions, T> question) {
    return Txn.calculateRead(data, () -> question.apply(overview.interactions(data).orElseThrow()));
  }

  /** Edges of one neighbour after those of the other; within one as they come. */
  private static List<String> sorted(List<Interactions.Edge> edges, String... others) {
    return List.of(others).stream()
        .flatMap(
            other ->
                edges.stream()
                    .map(InteractionsTest::text)
                    .filter(t -> t.contains(" " + other + " ") || t.startsWith(other + " ")))
        .toList();
  }

  private static String text(Interactions.Edge edge) {
    return "%s %s %s %d"
        .formatted(name(edge.actor()), name(edge.type()), name(edge.target()), edge.events());
  }

  private static List<String> names(List<Node> nodes) {
    return nodes.stream().map(InteractionsTest::name).toList();
  }

  private static String name(Node node) {
    return node.getURI().replaceAll(".*[/#]", "");
  }
}
