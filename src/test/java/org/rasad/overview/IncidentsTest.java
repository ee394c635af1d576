package org.rasad.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.rasad.overview.SmallData.entity;
import static org.rasad.overview.SmallData.term;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.overview.Filter.Box;

class IncidentsTest {

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
  void newestComeFirstAndThoseWithoutADayLast() {
    assertEquals(List.of("2", "4", "1", "3"), newest(Filter.ALL));
  }

  @Test
  void partsTellTheTotal() {
    Incidents.Part part = ask(i -> i.newest(Filter.ALL, 1, 2));

    assertEquals(4, part.total());
    assertEquals(List.of("4", "1"), part.incidents().stream().map(IncidentsTest::name).toList());
  }

  @Test
  void typesAndStandingsAreFiltered() {
    assertEquals(List.of("4", "1"), newest(filter(Set.of(term("Assault")), Set.of())));
    assertEquals(List.of("1"), newest(filter(Set.of(), Set.of(term("Disputed")))));
    assertEquals(List.of(), newest(filter(Set.of(term("Aid")), Set.of(term("Denied")))));
  }

  @Test
  void spansAreFilteredByWhetherTheyTouch() {
    assertEquals(List.of("2"), newest(between("2031-06-30", null)));
    assertEquals(List.of("4", "1"), newest(between(null, "2031-05-31")));
    assertEquals(List.of("4"), newest(between("2031-05-02", "2031-05-02")));
    assertEquals(List.of(), newest(between("2031-07-01", "2031-08-01")));
  }

  @Test
  void boxesMayCrossTheLineOfTheDate() {
    assertEquals(List.of("4", "1"), newest(in(new Box(42, 33, 43, 34))));
    assertEquals(List.of("3"), newest(in(new Box(179, -20, -179, -10))));
    assertEquals(List.of(), newest(in(new Box(-179, -20, 179, -10))));
  }

  @Test
  void entitiesTakePartOrHoldThePlace() {
    assertEquals(List.of("2", "1", "3"), newest(Filter.ALL.of(entity("red"))));
    assertEquals(List.of("4", "1", "3"), newest(Filter.ALL.of(entity("country"))));
    assertEquals(List.of("4", "1"), newest(Filter.ALL.of(entity("base"))));
    assertEquals(List.of(), newest(Filter.ALL.of(entity("nobody"))));
  }

  @Test
  void histogramsCountByDayWhereAllAreNear() {
    Incidents.Histogram found = ask(i -> i.histogram(Filter.ALL));

    assertEquals(
        Map.of(
            LocalDate.parse("2031-05-01"), 1,
            LocalDate.parse("2031-05-02"), 1,
            LocalDate.parse("2031-06-01"), 1),
        found.counts());
    assertEquals(1, found.undated());
  }

  @Test
  void spotsHoldTheIncidentsOfOnePlace() {
    List<Incidents.Spot> spots = ask(i -> i.spots(Filter.ALL));

    assertEquals(new Incidents.Spot(entity("base"), 33.5, 42.5, 2), spots.getFirst());
    assertEquals(2, spots.size());
  }

  @Test
  void reportsAreCounted() {
    Incident first = ask(i -> i.newest(Filter.ALL, 2, 1)).incidents().getFirst();

    assertEquals(2, first.reports());
    assertEquals(List.of(entity("red")), first.actors());
    assertEquals(LocalDate.parse("2031-05-01"), first.last());
  }

  @Test
  void anOverviewFromBeforeACompactionIsOfNoUse() {
    DatabaseMgr.compact(data, true);

    assertFalse(Txn.calculateRead(data, () -> overview.incidents(data)).isPresent());
    assertEquals(4, Overview.read(data).incidentCount());
  }

  private List<String> newest(Filter filter) {
    return ask(i -> i.newest(filter, 0, 10)).incidents().stream().map(IncidentsTest::name).toList();
  }

  private <T> T ask(Function<Incidents, T> question) {
    return Txn.calculateRead(data, () -> question.apply(overview.incidents(data).orElseThrow()));
  }

  private static String name(Incident incident) {
    return incident.incident().getURI().replaceAll(".*/", "");
  }

  private static Filter filter(Set<Node> types, Set<Node> standings) {
    return new Filter(types, standings, null, null, null, null);
  }

  private static Filter between(@Nullable String from, @Nullable String to) {
    return new Filter(
        Set.of(),
        Set.of(),
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        null,
        null);
  }

  private static Filter in(Box box) {
    return new Filter(Set.of(), Set.of(), null, null, box, null);
  }
}
