package org.rasad.store.pending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PendingChangeTest {

  static {
    JenaSystem.init();
  }

  private static final Quad STORED = quad("g", "s", "p", "o");
  private static final Quad ADDED = quad("g", "s", "p", "more");

  @TempDir private Path folder;
  private final KnownNodes nodes = new KnownNodes();
  private DatasetGraph database;

  @BeforeEach
  void open() {
    database = DatabaseMgr.connectDatasetGraph(folder.toString());
    Txn.executeWrite(database, () -> database.add(STORED));
  }

  @AfterEach
  void close() {
    TDBInternal.expel(database, true);
  }

  @Test
  void whatIsAddedIsSeenAtOnceAndWrittenLater() {
    change(
        (pending, view) -> {
          view.add(ADDED);

          assertEquals(Set.of(STORED, ADDED), found(view, node("g"), Node.ANY));
          assertEquals(Set.of(ADDED), found(view, Node.ANY, node("more")));
          assertFalse(database.contains(ADDED));
        });

    assertEquals(Set.of(STORED, ADDED), stored());
  }

  @Test
  void whatIsRemovedIsNotSeenAnyMore() {
    change(
        (pending, view) -> {
          view.delete(STORED);

          assertFalse(view.contains(STORED));
          assertEquals(Set.of(), found(view, Node.ANY, Node.ANY));
          assertTrue(database.contains(STORED));
        });

    assertEquals(Set.of(), stored());
  }

  @Test
  void whatComesToTheSameIsNoChange() {
    change(
        (pending, view) -> {
          view.add(STORED);
          view.delete(STORED);
          view.add(STORED);
          view.add(ADDED);
          view.delete(ADDED);
          view.delete(quad("g", "s", "p", "never there"));

          assertEquals(List.of(), List.copyOf(pending.come()));
          assertEquals(List.of(), List.copyOf(pending.gone()));
        });
  }

  @Test
  void aWholeGraphIsRemovedWithWhatIsPendingInIt() {
    change(
        (pending, view) -> {
          view.add(ADDED);
          view.add(quad("other", "s", "p", "o"));
          view.deleteAny(node("g"), Node.ANY, Node.ANY, Node.ANY);
        });

    assertEquals(Set.of(quad("other", "s", "p", "o")), stored());
  }

  /** Enough for several threads, one for each index. */
  @Test
  void manyQuadsAreFoundByEachOfTheirTerms() {
    List<Quad> many = many();

    change((pending, view) -> many.forEach(view::add));

    Txn.executeRead(
        database,
        () -> {
          for (Quad each : List.of(many.getFirst(), many.get(2_000), many.getLast())) {
            Node subject = each.getSubject();
            assertEquals(Set.of(each), found(database, each.getGraph(), each.getObject()));
            assertTrue(database.find(Node.ANY, subject, Node.ANY, Node.ANY).hasNext());
            assertTrue(
                database.find(Node.ANY, Node.ANY, each.getPredicate(), each.getObject()).hasNext());
            assertTrue(
                database.find(Node.ANY, subject, each.getPredicate(), each.getObject()).hasNext());
          }
        });
    assertEquals(many.size() + 1, stored().size());
  }

  @Test
  void anAbortedChangeLeavesNothingAndTheNextOneGoesOn() {
    assertThrows(
        IllegalStateException.class,
        () ->
            change(
                (pending, view) -> {
                  many().forEach(view::add);
                  pending.write();
                  throw new IllegalStateException("later");
                }));
    nodes.forgetAll();
    assertEquals(Set.of(STORED), stored());

    change((pending, view) -> many().forEach(view::add));
    assertEquals(many().size() + 1, stored().size());
  }

  @Test
  void oneChangeFindsTheNodesOfAnother() {
    change((pending, view) -> many().forEach(view::add));
    change(
        (pending, view) -> {
          many().forEach(view::delete);
          view.add(ADDED);
        });

    assertEquals(Set.of(STORED, ADDED), stored());
    Txn.executeRead(
        database,
        () -> assertTrue(database.contains(node("g"), node("s"), Node.ANY, node("more"))));
  }

  @Test
  void noNodeIsTakenForALiteralWithItsNumber() {
    List<Quad> numbers =
        IntStream.range(0, 200)
            .mapToObj(
                i ->
                    Quad.create(
                        node("g"),
                        node("s"),
                        node("n"),
                        ResourceFactory.createTypedLiteral(i).asNode()))
            .toList();
    change((pending, view) -> numbers.forEach(view::add));
    Set<Quad> all = new HashSet<>(numbers);
    all.add(STORED);

    change((pending, view) -> assertEquals(all, found(view, node("g"), Node.ANY)));
  }

  @Test
  void inARewrittenDatabaseNodesHaveOtherNumbers() {
    change((pending, view) -> many().forEach(view::add));
    change((pending, view) -> view.delete(STORED));
    DatabaseMgr.compact(database);
    Quad later = quad("g1", "s0", "p2", "later");

    change((pending, view) -> view.add(later));

    Set<Quad> all = new HashSet<>(many());
    all.add(later);
    assertEquals(all, stored());
  }

  /** A change, and what is looked at before it is written. */
  private interface Step {
    void take(PendingChange pending, DatasetGraph view);
  }

  private void change(Step step) {
    Txn.executeWrite(
        database,
        () -> {
          PendingChange pending = new PendingChange(TDBInternal.requireStorage(database), nodes);
          step.take(pending, pending.dataset());
          pending.write();
        });
  }

  private Set<Quad> stored() {
    return Txn.calculateRead(database, () -> found(database, Node.ANY, Node.ANY));
  }

  private static Set<Quad> found(DatasetGraph dataset, Node graph, Node object) {
    return Iter.asStream(dataset.find(graph, Node.ANY, Node.ANY, object))
        .collect(Collectors.toSet());
  }

  private static List<Quad> many() {
    return IntStream.range(0, 4_000)
        .mapToObj(i -> quad("g" + i % 7, "s" + i / 5, "p" + i % 3, "o" + i))
        .toList();
  }

  private static Quad quad(String graph, String subject, String property, String object) {
    return Quad.create(node(graph), node(subject), node(property), node(object));
  }

  private static Node node(String name) {
    return NodeFactory.createURI("http://example.org/" + name.replace(' ', '-'));
  }
}
