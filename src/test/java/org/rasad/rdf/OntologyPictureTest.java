package org.rasad.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;

/**
 * With {@code -Dgolden.update} the picture in the README is drawn anew, and the test fails once.
 */
final class OntologyPictureTest {

  private static final Path README = Path.of("ontology/README.md");
  private static final String BEGIN = "<!-- picture of rasad.ttl -->\n";
  private static final String END = "<!-- end of picture -->\n";

  @Test
  void readmeHoldsThePictureOfTheOntology() throws IOException {
    String readme = Files.readString(README);
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    int end = readme.indexOf(END);
    assertTrue(begin >= BEGIN.length() && begin <= end, "The README has no marks for the picture.");
    String picture = "```mermaid\n" + new OntologyPicture(Ontology.TERMS.load()).draw() + "```\n";

    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(README, readme.substring(0, begin) + picture + readme.substring(end));
      fail("The picture in ontology/README.md was drawn anew; look at it and run again.");
    }
    assertEquals(picture, readme.substring(begin, end));
  }

  @Test
  void drawsClassesPropertiesAndTheirRanges() {
    String turtle =
        """
        PREFIX rasad: <https://w3id.org/rasad/ontology#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX owl: <http://www.w3.org/2002/07/owl#>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX schema: <https://schema.org/>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        rasad:Event a owl:Class ; rdfs:subClassOf prov:Entity .
        rasad:Aid a owl:Class, skos:Concept ; rdfs:subClassOf rasad:Event ; skos:inScheme rasad:Types .
        rasad:Trade a owl:Class, skos:Concept ; rdfs:subClassOf rasad:Event ; skos:inScheme rasad:Types .
        rasad:actor schema:domainIncludes rasad:Event, prov:Plan ; rdfs:range prov:Agent .
        rasad:helper rdfs:domain rasad:Event ; rdfs:range prov:Agent .
        rasad:killed rdfs:domain rasad:Event ; rdfs:range xsd:integer .
        rasad:reason rdfs:domain rasad:Event .
        rasad:mode rdfs:domain rasad:Event ; rdfs:range skos:Concept .
        """;

    assertEquals(
        """
        classDiagram
          Types : Aid
          Types : Trade
          Event <|-- Types
          prov_Entity <|-- Event
          Event : killed integer
          Event : mode Concept
          Event : reason
          Event --> prov_Agent : actor, helper
          prov_Plan --> prov_Agent : actor
          class prov_Agent["prov:Agent"]
          class prov_Entity["prov:Entity"]
          class prov_Plan["prov:Plan"]
        """,
        new OntologyPicture(RDFParser.fromString(turtle, Lang.TURTLE).toGraph()).draw());
  }
}
