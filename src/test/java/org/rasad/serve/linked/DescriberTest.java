package org.rasad.serve.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;

/** What is left out of the description of a thing that very much is said of. */
final class DescriberTest {

  private static final IriMinter MINTER = new IriMinter(IriMinter.DEFAULT_BASE);
  private static final String ACTOR = MINTER.entity("x-fajr");

  private final DatasetGraph data = DatasetGraphFactory.createTxnMem();

  @Test
  void ofEachPropertySoManyLeadToAThing() {
    fill(250, Rasad.ACTOR);
    fill(250, Rasad.RECIPIENT);
    fill(Describer.OF_EACH, Rasad.CLAIMED_BY);

    Description description = describe();

    assertEquals(Describer.OF_EACH, count(description, Rasad.ACTOR));
    assertEquals(Describer.OF_EACH, count(description, Rasad.RECIPIENT));
    assertEquals(Describer.OF_EACH, count(description, Rasad.CLAIMED_BY));
    assertTrue(description.cut());
    assertEquals(1, count(description, SKOS.prefLabel.asNode()), "Its own name is never left out.");
  }

  @Test
  void wholeDescriptionsLeadNowhereElse() {
    fill(Describer.OF_EACH, Rasad.ACTOR);

    Description description = describe();

    assertFalse(description.cut());
    assertEquals(0, count(description, RDFS.seeAlso.asNode()));
  }

  @Test
  void cutOnesLeadToAQueryForTheRest() {
    fill(Describer.OF_EACH + 1, Rasad.ACTOR);

    String address =
        describe().triples().stream()
            .filter(t -> t.getPredicate().equals(RDFS.seeAlso.asNode()))
            .map(t -> t.getObject().getURI())
            .findFirst()
            .orElseThrow();

    String start = IriMinter.DEFAULT_BASE + "sparql?query=";
    assertTrue(address.startsWith(start), address);
    String query = URLDecoder.decode(address.substring(start.length()), StandardCharsets.UTF_8);
    assertTrue(QueryFactory.create(query).isConstructType(), query);
    assertTrue(query.contains("<" + ACTOR + ">"), query);
  }

  @Test
  void oneTripleOfVeryManyArticlesIsNotReadToItsEnd() {
    Txn.executeWrite(
        data,
        () -> {
          for (int i = 0; i < 6_000; i++) {
            data.add(quad(MINTER.articleGraph("a" + i), ACTOR, Rasad.NAME, "سرايا الفجر"));
          }
          data.add(quad(MINTER.entitiesGraph(), ACTOR, SKOS.prefLabel.asNode(), "سرايا الفجر"));
        });

    Description description = describe();

    assertEquals(1, count(description, SKOS.prefLabel.asNode()));
    assertTrue(description.cut());
  }

  private Description describe() {
    return new Describer(data, MINTER).describe(ACTOR);
  }

  private void fill(int events, Node property) {
    Txn.executeWrite(
        data,
        () -> {
          data.add(quad(MINTER.entitiesGraph(), ACTOR, SKOS.prefLabel.asNode(), "سرايا الفجر"));
          for (int i = 0; i < events; i++) {
            data.add(
                Quad.create(
                    NodeFactory.createURI(MINTER.articleGraph("a" + i)),
                    NodeFactory.createURI(MINTER.base() + "event/a" + i + "/assault-1"),
                    property,
                    NodeFactory.createURI(ACTOR)));
          }
        });
  }

  private static Quad quad(String graph, String subject, Node property, String words) {
    return Quad.create(
        NodeFactory.createURI(graph),
        NodeFactory.createURI(subject),
        property,
        NodeFactory.createLiteralLang(words, "ar"));
  }

  private static long count(Description description, Node property) {
    return description.triples().stream().filter(t -> t.getPredicate().equals(property)).count();
  }
}
