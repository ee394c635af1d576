package org.rasad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import org.rasad.identity.Decisions;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Standing;
import org.rasad.lexicon.Status;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.Rasad;
import org.rasad.rdf.Samples;

final class StoreIncidentsTest {

  private static final Activity RETRACTION = Done.now(Activity.Kind.RETRACTION);

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
  void twoArticlesReportOneIncident() {
    store.put(attack("a").killed(3).told());
    store.put(attack("b").killed(7).told());

    assertEquals(Map.of("a/assault-0", Set.of("a/assault-0", "b/assault-0")), incidents());
    assertEquals(List.of("2"), values("a/assault-0", Rasad.REPORT_COUNT));
    assertEquals(List.of("2"), values("a/assault-0", Rasad.ARTICLE_COUNT));
    assertEquals(List.of("3"), values("a/assault-0", Rasad.KILLED_LEAST));
    assertEquals(List.of("7"), values("a/assault-0", Rasad.KILLED_MOST));
    assertTrue(store.validate().conforms(), () -> store.validate().turtle());
  }

  @Test
  void anIncidentGoesWithItsLastReport() {
    Set<Quad> empty = Done.quads(store);
    store.putAll(List.of(attack("a").told(), attack("b").told()));

    store.retract("a", RETRACTION);
    assertEquals(Map.of("b/assault-0", Set.of("b/assault-0")), incidents());
    assertEquals(List.of("1"), values("b/assault-0", Rasad.REPORT_COUNT));

    store.retract("b", RETRACTION);
    assertEquals(Map.of(), incidents());
    assertEquals(empty, Done.quads(store));
  }

  @Test
  void neitherTheOrderInWhichArticlesComeNorThatInWhichTheyGoMatters() {
    List<Extraction> articles =
        List.of(
            attack("a").killed(3).told(),
            Attack.in("b").by("x-dawn").at(Attack.TOWN).told(),
            Attack.in("c").says("x-council").on(Attack.BASE).status(Status.NEGATED).told(),
            Attack.in("d").by("x-fajr").at(Attack.TOWN).day(13).told());
    Set<Quad> empty = data();
    store.putAll(articles);
    Set<Quad> wanted = data();
    Map<Set<String>, Set<Quad>> partly = new TreeMap<>(Comparator.comparing(Set::toString));
    articles.forEach(a -> store.retract(id(a), RETRACTION));

    for (List<Extraction> order : permutations(articles)) {
      order.forEach(store::put);
      assertEquals(wanted, data());
      Set<String> left = new TreeSet<>(Set.of("a", "b", "c", "d"));
      for (Extraction article : order) {
        store.retract(id(article), RETRACTION);
        left.remove(id(article));
        Set<Quad> now = data();
        assertEquals(partly.computeIfAbsent(new TreeSet<>(left), l -> now), now);
      }
      assertEquals(empty, data());
    }
    assertEquals(15, partly.size());
  }

  @Test
  void anEditedArticleMovesItsReport() {
    store.putAll(List.of(attack("a").told(), attack("b").told(), attack("c").day(12).told()));
    assertEquals(
        Map.of(
            "a/assault-0", Set.of("a/assault-0", "b/assault-0"),
            "c/assault-0", Set.of("c/assault-0")),
        incidents());

    store.put(attack("a").day(12).told());

    assertEquals(
        Map.of(
            "a/assault-0", Set.of("a/assault-0", "c/assault-0"),
            "b/assault-0", Set.of("b/assault-0")),
        incidents());
    assertEquals(List.of("2031-05-12"), values("a/assault-0", Rasad.EARLIEST));
  }

  @Test
  void whoClaimsAndWhoDeniesStandSideBySide() {
    store.putAll(
        List.of(
            attack("a").says("x-channel").told(),
            attack("b").says("x-council").status(Status.NEGATED).told()));

    assertEquals(Map.of("a/assault-0", Set.of("a/assault-0", "b/assault-0")), incidents());
    assertEquals(standing(Standing.DISPUTED), values("a/assault-0", Rasad.STANDING));
    assertEquals(List.of(entity("x-channel")), values("a/assault-0", Rasad.CLAIMED_BY));
    assertEquals(List.of(entity("x-council")), values("a/assault-0", Rasad.DENIED_BY));

    store.retract("a", RETRACTION);
    assertEquals(standing(Standing.DENIED), values("b/assault-0", Rasad.STANDING));

    store.retract("b", RETRACTION);
    store.put(attack("a").told());
    assertEquals(standing(Standing.UNDISPUTED), values("a/assault-0", Rasad.STANDING));
  }

  @Test
  void whatIsOnlyExpectedIsInNoIncident() {
    store.putAll(
        List.of(
            attack("a").status(Status.FUTURE).told(),
            attack("b").status(Status.HYPOTHETICAL).told()));

    assertEquals(Map.of(), incidents());
    assertEquals(List.of(new JoinedReport(EventType.ASSAULT, 0, 5, Set.of())), store.reports("a"));
  }

  @Test
  void aPlaceWithoutAPointLiesWhereTheLargerPlaceLies() {
    store.put(Attack.in("a").by("x-fajr").at(Attack.VILLAGE).told());

    assertEquals(List.of(entity("zaytun")), values("a/assault-0", Rasad.LOCATION));
    assertEquals(List.of("34.0"), values("a/assault-0", ForeignTerms.LATITUDE));
    assertEquals(List.of("42.5"), values("a/assault-0", ForeignTerms.LONGITUDE));
    assertEquals(List.of("POINT(42.5 34.0)"), values("a/assault-0", ForeignTerms.AS_WKT));
  }

  @Test
  void aPlaceWithAPointLiesThere() {
    store.put(attack("a").told());

    assertEquals(List.of("POINT(42.25 34.25)"), values("a/assault-0", ForeignTerms.AS_WKT));
  }

  @Test
  void largerThingsAreDescribedUpToTheCountryAndGoWithTheirLastPart() {
    Set<Quad> empty = Done.quads(store);
    store.put(Attack.in("a").at(Attack.VILLAGE).told());
    assertEquals(Set.of("zaytun", "sharq", "waha"), described());

    store.put(Attack.in("b").on(Attack.BASE).told());
    assertEquals(Set.of("zaytun", "sharq", "waha", "wadi", "nakhil"), described());

    store.retract("a", RETRACTION);
    assertEquals(Set.of("sharq", "waha", "wadi", "nakhil"), described());

    store.retract("b", RETRACTION);
    assertEquals(Set.of(), described());
    assertEquals(empty, Done.quads(store));
  }

  @Test
  void mergingTwoActorsJoinsTheirIncidentsAndTakingItBackPartsThem() {
    store.putAll(
        List.of(
            Attack.in("a").by("x-fajr").at(Attack.TOWN).day(13).told(),
            Attack.in("b").by("x-dawn").at(Attack.TOWN).day(13).told()));
    Set<Quad> before = Done.quads(store);
    assertEquals(Set.of("a/assault-0", "b/assault-0"), incidents().keySet());

    follow(new Merge("x-dawn", "x-fajr", ""));
    assertEquals(Map.of("a/assault-0", Set.of("a/assault-0", "b/assault-0")), incidents());
    assertEquals(List.of(entity("x-fajr")), values("a/assault-0", Rasad.ACTOR));

    follow();
    assertEquals(before, Done.quads(store));
  }

  @Test
  void tellsTheIncidentsOfAnArticlesEventsInCodePoints() {
    store.put(Samples.attack());

    assertEquals(
        Set.of(
            new JoinedReport(EventType.ASSAULT, 2, 7, Set.of(incident("a1/assault-2"))),
            new JoinedReport(EventType.ASSAULT, 96, 99, Set.of(incident("a1/assault-96"))),
            new JoinedReport(EventType.RETREAT, 128, 136, Set.of())),
        Set.copyOf(store.reports("a1")));
    assertEquals(List.of(), store.reports("nothing"));
  }

  /** All quads but those of the ontology, which never change and are many, and of the log. */
  private Set<Quad> data() {
    Set<String> others = Set.of(store.minter().ontologyGraph(), store.minter().logGraph());
    return store.read(
        d ->
            Iter.asStream(d.listGraphNodes())
                .filter(g -> !others.contains(g.getURI()))
                .flatMap(g -> Iter.asStream(d.find(g, Node.ANY, Node.ANY, Node.ANY)))
                .collect(Collectors.toSet()));
  }

  private static Attack attack(String id) {
    return Attack.in(id).by("x-fajr").on(Attack.BASE).day(13);
  }

  private void follow(Decision... decisions) {
    store.follow(new Decisions(List.of(decisions)), List.of(), Done.now(Activity.Kind.DECISION));
  }

  private static String id(Extraction extraction) {
    return extraction.resolved().annotated().article().id();
  }

  /** The reports of each incident, by the ends of their IRIs. */
  private Map<String, Set<String>> incidents() {
    Map<String, Set<String>> incidents = new TreeMap<>();
    store.read(
        d -> {
          d.find(graph(), Node.ANY, Rasad.REPORT, Node.ANY)
              .forEachRemaining(
                  q ->
                      incidents
                          .computeIfAbsent(
                              q.getSubject().getURI().substring(incident("").length()),
                              i -> new TreeSet<>())
                          .add(
                              q.getObject()
                                  .getURI()
                                  .substring((store.base() + "event/").length())));
          return true;
        });
    return incidents;
  }

  private List<String> values(String incident, Node property) {
    return store.read(
        d ->
            Iter.asStream(
                    d.find(graph(), NodeFactory.createURI(incident(incident)), property, Node.ANY))
                .map(Quad::getObject)
                .map(n -> n.isURI() ? n.getURI() : n.getLiteralLexicalForm())
                .sorted()
                .toList());
  }

  private Set<String> described() {
    Node entities = NodeFactory.createURI(store.minter().entitiesGraph());
    return store.read(
        d ->
            Iter.asStream(d.find(entities, Node.ANY, Rasad.IDENTIFIED_BY, Node.ANY))
                .map(q -> q.getSubject().getURI().substring(entity("").length()))
                .collect(Collectors.toSet()));
  }

  private static List<String> standing(Standing standing) {
    return List.of(Rasad.standing(standing).getURI());
  }

  private Node graph() {
    return NodeFactory.createURI(store.minter().incidentsGraph());
  }

  private String incident(String name) {
    return store.base() + "incident/" + name;
  }

  private String entity(String id) {
    return store.minter().entity(id);
  }

  private static <T> List<List<T>> permutations(List<T> things) {
    if (things.isEmpty()) {
      return List.of(List.of());
    }
    List<List<T>> all = new ArrayList<>();
    for (int i = 0; i < things.size(); i++) {
      List<T> others = new ArrayList<>(things);
      T first = others.remove(i);
      for (List<T> rest : permutations(others)) {
        List<T> order = new ArrayList<>(List.of(first));
        order.addAll(rest);
        all.add(order);
      }
    }
    return all;
  }
}
