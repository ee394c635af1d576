package org.rasad.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.lexicon.Identification;

final class EntityDescriberTest {

  private final IriMinter minter = new IriMinter("https://kg.example.org/");
  private final EntityDescriber describer = new EntityDescriber(minter);

  @Test
  void describesAThingOfTheGazetteer() {
    String expected =
        """
        PREFIX rasad: <https://w3id.org/rasad/ontology#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX owl: <http://www.w3.org/2002/07/owl#>
        PREFIX wgs84: <http://www.w3.org/2003/01/geo/wgs84_pos#>
        PREFIX geo: <http://www.opengis.net/ont/geosparql#>
        PREFIX e: <https://kg.example.org/entity/>
        e:wadi-base a rasad:Facility ; rasad:identifiedBy rasad:ByGazetteer ;
          skos:prefLabel "قاعدة الوادي"@ar, "Wadi Base"@en ; skos:altLabel "مطار الوادي"@ar ;
          rasad:kind rasad:Base ; rasad:country "IQ" ; rasad:partOf e:gn-123 ;
          wgs84:lat 33.8 ; wgs84:long 42.4375 ; geo:asWKT "POINT(42.4375 33.8)"^^geo:wktLiteral ;
          owl:sameAs <http://www.wikidata.org/entity/Q42> .
        """;

    Graph written = graph(describer.describe(Samples.BASE));

    Graph wanted = RDFParser.fromString(expected, Lang.TURTLE).toGraph();
    assertTrue(
        wanted.isIsomorphicWith(written),
        () -> RDFWriter.source(written).lang(Lang.TURTLE).asString());
  }

  @Test
  void linksAnEntryOfGeoNames() {
    Set<Triple> triples = describer.describe(Samples.TOWN);

    assertTrue(
        triples.stream().anyMatch(t -> t.getObject().hasURI("https://sws.geonames.org/123/")));
  }

  @Test
  void refusesAnUnknownKind() {
    GazetteerEntry entry =
        new GazetteerEntry(
            "c", EntityType.PLACE, "castle", "قلعة", List.of(), null, null, null, null, null);

    assertThrows(IllegalArgumentException.class, () -> describer.describe(entry));
  }

  @Test
  void prefersTheMostFrequentName() {
    assertEquals("ب", label(Map.of("ب", 3L, "الطويل", 2L)));
  }

  @Test
  void prefersTheLongestOfEquallyFrequentNames() {
    assertEquals("الطويل", label(Map.of("ب", 2L, "الطويل", 2L)));
  }

  @Test
  void prefersTheSmallestOfEquallyLongNames() {
    assertEquals("اب", label(Map.of("بت", 2L, "اب", 2L)));
  }

  private String label(Map<String, Long> names) {
    Node node = NodeFactory.createURI(minter.entity("x"));
    Node type = Rasad.entityClass(EntityType.GROUP);
    return describer
        .describe(node, Map.of(type, 1L), names, Map.of(), Set.of(), Identification.BY_NAME)
        .stream()
        .filter(t -> t.getPredicate().equals(SKOS.prefLabel.asNode()))
        .findFirst()
        .orElseThrow()
        .getObject()
        .getLiteralLexicalForm();
  }

  private static Graph graph(Set<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }
}
