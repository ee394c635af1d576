package org.rasad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.event.Extraction;
import org.rasad.identity.Decision;
import org.rasad.identity.Decision.Merge;
import org.rasad.identity.Decision.Split;
import org.rasad.identity.Decisions;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;
import org.rasad.rdf.ExtractionBuilder;
import org.rasad.rdf.Rasad;
import org.rasad.rdf.Samples;

final class StoreDecisionsTest {

  private static final Merge ONE_FACTION = new Merge("x-dawn", "x-fajr", "اسم واحد");

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.openForWriting(folder.resolve("store"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aMergeMakesOneNodeAtOnce() {
    store.putAll(List.of(Samples.attack(), other("b1")));
    assertEquals(List.of(1L, 1L), List.of(incidentsOf("x-fajr"), incidentsOf("x-dawn")));

    follow(ONE_FACTION);

    assertEquals(Set.of("x-council", "x-fajr", "x-sahel"), named("x-"));
    assertEquals(1, incidentsOf("x-fajr"));
    assertTrue(store.validate().conforms(), () -> store.validate().turtle());
  }

  @Test
  void aMergeThatIsTakenBackLeavesNoTrace() {
    store.putAll(List.of(Samples.attack(), other("b1"), both("c1")));
    Set<Quad> before = Done.quads(store);

    follow(ONE_FACTION);
    assertFalse(before.equals(Done.quads(store)));
    follow();

    assertEquals(Set.of(), without(before, Done.quads(store)));
    assertEquals(Set.of(), without(Done.quads(store), before));
  }

  @Test
  void decidedBeforeOrAfterTheArticlesCameTheGraphIsTheSame() {
    follow(ONE_FACTION);
    store.putAll(List.of(Samples.attack(), other("b1"), both("c1")));

    try (Store later = Store.openForWriting(folder.resolve("later"))) {
      later.putAll(List.of(both("c1"), other("b1"), Samples.attack()));
      later.follow(new Decisions(List.of(ONE_FACTION)), List.of(), decision());

      assertEquals(Done.quads(store), Done.quads(later));
    }
  }

  @Test
  void whatTheTwoDidToEachOtherIsKeptAsReadAlone() {
    store.put(both("c1"));

    follow(ONE_FACTION);

    Node faction = entity("x-fajr");
    assertFalse(Done.holds(store, Node.ANY, faction, attacked(), faction));
    List<Node> kept =
        store.read(
            d ->
                Iter.asStream(d.find(Node.ANY, Node.ANY, Rasad.AS_READ, Node.ANY))
                    .map(q -> q.getObject().getTriple().getPredicate())
                    .toList());
    assertTrue(kept.contains(attacked()));
  }

  @Test
  void aSplitMakesAnotherThingOfItInSomeArticlesAlone() {
    store.putAll(List.of(other("b1"), other("b2"), other("b3")));

    follow(new Split("x-dawn", "x-dawn~2", Set.of("b2"), ""));

    assertEquals(Set.of("x-dawn", "x-dawn~2"), named("x-"));
    assertEquals(List.of("b2"), articlesOf("x-dawn~2"));
    assertEquals(List.of("b1", "b3"), articlesOf("x-dawn"));
  }

  @Test
  void aGazetteerEntryThatADecisionNamesIsDescribedByTheGazetteer() {
    store.put(other("b1"));

    store.follow(
        new Decisions(List.of(new Merge("x-dawn", "faction", ""))),
        List.of(Samples.inCountry("IQ")),
        decision());

    Node kind = Rasad.kind("armed-group");
    assertTrue(Done.holds(store, Node.ANY, entity("faction"), Rasad.KIND, kind));
  }

  @Test
  void remembersWhatItFollows() {
    follow(ONE_FACTION);
    store.close();

    store = Store.openForReading(folder.resolve("store"));

    assertEquals(new Decisions(List.of(ONE_FACTION)), store.decisions());
  }

  private static Set<Quad> without(Set<Quad> quads, Set<Quad> others) {
    return quads.stream().filter(q -> !others.contains(q)).collect(Collectors.toSet());
  }

  private void follow(Decision... decisions) {
    store.follow(new Decisions(List.of(decisions)), List.of(), decision());
  }

  private static Activity decision() {
    return Done.now(Activity.Kind.DECISION);
  }

  /** The faction under a name that no rule brings together with the first. */
  private static Extraction other(String id) {
    ExtractionBuilder article =
        new ExtractionBuilder(id, "هاجم لواء الصبح قاعدة الوادي")
            .entity("x-dawn", EntityType.GROUP, "لواء الصبح")
            .known(Samples.BASE, "قاعدة الوادي")
            .above(Samples.TOWN);
    return article
        .event(
            EventType.ASSAULT,
            Status.ACTUAL,
            "هاجم",
            article.argument(Role.ACTOR, "x-dawn", "لواء الصبح"),
            article.argument(Role.RECIPIENT, "wadi-base", "قاعدة الوادي"))
        .build();
  }

  /** Both names in one article, and one against the other. */
  private static Extraction both(String id) {
    ExtractionBuilder article =
        new ExtractionBuilder(id, "هاجم لواء الصبح سرايا الفجر")
            .entity("x-dawn", EntityType.GROUP, "لواء الصبح")
            .entity("x-fajr", EntityType.GROUP, "سرايا الفجر");
    return article
        .event(
            EventType.ASSAULT,
            Status.ACTUAL,
            "هاجم",
            article.argument(Role.ACTOR, "x-dawn", "لواء الصبح"),
            article.argument(Role.RECIPIENT, "x-fajr", "سرايا الفجر"))
        .build();
  }

  private Set<String> named(String prefix) {
    Node entities = NodeFactory.createURI(store.minter().entitiesGraph());
    return store.read(
        d ->
            Iter.asStream(d.find(entities, Node.ANY, Rasad.IDENTIFIED_BY, Node.ANY))
                .map(q -> id(q.getSubject()))
                .filter(id -> id.startsWith(prefix))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private List<String> articlesOf(String id) {
    return store.read(
        d ->
            Iter.asStream(d.find(Node.ANY, entity(id), Rasad.NAME, Node.ANY))
                .map(q -> id(q.getGraph()))
                .sorted()
                .toList());
  }

  private long incidentsOf(String actor) {
    Node incidents = NodeFactory.createURI(store.minter().incidentsGraph());
    return store.read(d -> Iter.count(d.find(incidents, Node.ANY, Rasad.ACTOR, entity(actor))));
  }

  private static String id(Node node) {
    return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
  }

  private Node entity(String id) {
    return NodeFactory.createURI(store.minter().entity(id));
  }

  private static Node attacked() {
    return Rasad.plainProperty(EventType.ASSAULT);
  }
}
