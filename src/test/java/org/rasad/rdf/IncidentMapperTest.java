package org.rasad.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rasad.event.EventTime;
import org.rasad.incident.Incident;
import org.rasad.incident.Party;
import org.rasad.incident.Party.Kind;
import org.rasad.incident.ReportedEvent;
import org.rasad.incident.ReportedEvent.Location;
import org.rasad.incident.ReportedEvent.Telling;
import org.rasad.lexicon.DateBasis;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.GazetteerEntry.Coordinates;
import org.rasad.lexicon.Mode;
import org.rasad.lexicon.PlacePrecision;
import org.rasad.rdf.IncidentMapper.Point;

final class IncidentMapperTest {

  private static final String BASE = "https://kg.example.org/";

  private static final String PREFIXES =
      """
      PREFIX rasad: <https://w3id.org/rasad/ontology#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>
      PREFIX geo: <http://www.opengis.net/ont/geosparql#>
      PREFIX e: <https://kg.example.org/entity/>
      BASE <https://kg.example.org/>
      """;

  private static final Party FAJR = party("x-fajr", Kind.GROUP);
  private static final Party GUNMEN = party("x-men", Kind.DESCRIPTION);
  private static final Party WADI = party("wadi-base", Kind.FACILITY, "gn-123");
  private static final Party TOWN = party("gn-123", Kind.TOWN);

  private final IncidentMapper mapper = new IncidentMapper(new IriMinter(BASE));

  @Test
  void writesWhatAllReportsSayTogether() {
    Incident incident =
        new Incident(
            BASE + "event/a/assault-2",
            EventType.ASSAULT,
            List.of(
                report("a", "assault-2", false, time(13, 13, DateBasis.DERIVED_DATE), FAJR, 3, 10),
                report("a", "assault-40", false, time(1, 31, DateBasis.STATED_DATE), GUNMEN, 5, 7),
                report(
                    "b",
                    "assault-7",
                    true,
                    time(14, 14, DateBasis.PUBLICATION_DATE),
                    FAJR,
                    null,
                    null)));

    assertGraph(
        """
        <incident/a/assault-2> a rasad:Incident ; rasad:eventType rasad:Assault ;
          rasad:standing rasad:Disputed ;
          rasad:report <event/a/assault-2>, <event/a/assault-40>, <event/b/assault-7> ;
          rasad:reportCount 3 ; rasad:articleCount 2 ;
          rasad:actor e:x-fajr ; rasad:recipient e:wadi-base ; rasad:place e:wadi-base ;
          rasad:claimedBy e:s-a ; rasad:deniedBy e:s-b ;
          rasad:mode rasad:Drone ; rasad:weapon "طائرة مسيرة"@ar ;
          rasad:killedLeast 3 ; rasad:killedMost 5 ; rasad:woundedLeast 7 ; rasad:woundedMost 10 ;
          rasad:earliest "2031-05-13"^^xsd:date ; rasad:latest "2031-05-13"^^xsd:date ;
          rasad:dateBasis rasad:DerivedDate ; rasad:datePrecision rasad:Day ;
          rasad:location e:wadi-base ; rasad:placePrecision rasad:ExactPlace ;
          wgs84:lat 33.8 ; wgs84:long 42.4375 ; geo:asWKT "POINT(42.4375 33.8)"^^geo:wktLiteral .
        """,
        incident);
  }

  @Test
  void writesNothingThatNoReportSays() {
    ReportedEvent bare =
        new ReportedEvent(
            BASE + "event/%D8%A7/protest-0",
            BASE + "article/%D8%A7",
            EventType.PROTEST,
            new Telling("ظهر", 0, true, false),
            true,
            null,
            null,
            Set.of(),
            Set.of(),
            Set.of(),
            null,
            Set.of(),
            Set.of(),
            Set.of(),
            null,
            null);

    assertGraph(
        """
        <incident/%D8%A7/protest-0> a rasad:Incident ; rasad:eventType rasad:Protest ;
          rasad:standing rasad:Denied ; rasad:report <event/%D8%A7/protest-0> ;
          rasad:reportCount 1 ; rasad:articleCount 1 .
        """,
        new Incident(bare.id(), EventType.PROTEST, List.of(bare)));
  }

  @Test
  void aDayOfPublicationIsNoPreciseDateAndAPlaceMayLackAPoint() {
    Incident incident =
        new Incident(
            BASE + "event/b/assault-7",
            EventType.ASSAULT,
            List.of(
                report(
                    "b",
                    "assault-7",
                    false,
                    time(14, 14, DateBasis.PUBLICATION_DATE),
                    FAJR,
                    1,
                    null)));

    Set<Triple> triples = mapper.map(incident, e -> Optional.empty());

    assertEquals(List.of(), values(triples, Rasad.DATE_PRECISION));
    assertEquals(
        List.of(Rasad.dateBasis(DateBasis.PUBLICATION_DATE)), values(triples, Rasad.DATE_BASIS));
    assertEquals(List.of(Rasad.standing(incident.standing())), values(triples, Rasad.STANDING));
    assertEquals(1, values(triples, Rasad.LOCATION).size());
    assertEquals(List.of(), values(triples, ForeignTerms.AS_WKT));
    assertEquals(List.of(), values(triples, Rasad.WOUNDED_MOST));
  }

  @Test
  void aMonthIsWrittenAsItsDays() {
    Incident incident =
        new Incident(
            BASE + "event/m/assault-0",
            EventType.ASSAULT,
            List.of(
                report("m", "assault-0", false, time(1, 31, DateBasis.STATED_DATE), FAJR, 1, 1)));

    Set<Triple> triples = mapper.map(incident, IncidentMapperTest::point);

    assertEquals(List.of(Literals.day(LocalDate.of(2031, 5, 31))), values(triples, Rasad.LATEST));
    assertEquals(
        List.of(NodeFactory.createURI("https://w3id.org/rasad/ontology#Month")),
        values(triples, Rasad.DATE_PRECISION));
  }

  private void assertGraph(String turtle, Incident incident) {
    Graph written = GraphFactory.createDefaultGraph();
    mapper.map(incident, IncidentMapperTest::point).forEach(written::add);
    Graph wanted = RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).toGraph();
    assertTrue(
        wanted.isIsomorphicWith(written),
        () -> RDFWriter.source(written).lang(Lang.TURTLE).asString());
  }

  private static List<Node> values(Set<Triple> triples, Node property) {
    return triples.stream()
        .filter(t -> t.getPredicate().equals(property))
        .map(Triple::getObject)
        .toList();
  }

  private static Optional<Point> point(Node entity) {
    Coordinates at = new Coordinates(33.8, 42.4375);
    return entity.getURI().endsWith("wadi-base")
        ? Optional.of(
            new Point(
                Literals.degrees(at.latitude()),
                Literals.degrees(at.longitude()),
                Literals.point(at)))
        : Optional.empty();
  }

  private static EventTime time(int first, int last, DateBasis basis) {
    return new EventTime(LocalDate.of(2031, 5, first), LocalDate.of(2031, 5, last), basis);
  }

  /** A drone at the base near the town, which each article has from its own source. */
  private static ReportedEvent report(
      String article,
      String event,
      boolean isDenied,
      EventTime time,
      Party actor,
      @Nullable Integer killed,
      @Nullable Integer wounded) {
    return new ReportedEvent(
        BASE + "event/" + article + "/" + event,
        BASE + "article/" + article,
        EventType.ASSAULT,
        new Telling("هجم", 0, false, false),
        isDenied,
        time,
        LocalDate.of(2031, 5, 14),
        Set.of(actor),
        Set.of(WADI),
        Set.of(WADI, TOWN),
        isDenied
            ? new Location(TOWN.id(), PlacePrecision.NEAR_PLACE)
            : new Location(WADI.id(), PlacePrecision.EXACT_PLACE),
        Set.of(BASE + "entity/s-" + article),
        Set.of(Mode.DRONE),
        Set.of("طائرة مسيرة"),
        killed,
        wounded);
  }

  private static Party party(String id, Kind kind, String above) {
    return new Party(
        BASE + "entity/" + id,
        kind,
        true,
        null,
        Set.of(),
        null,
        above.isEmpty() ? Set.of() : Set.of(BASE + "entity/" + above));
  }

  private static Party party(String id, Kind kind) {
    return party(id, kind, "");
  }
}
