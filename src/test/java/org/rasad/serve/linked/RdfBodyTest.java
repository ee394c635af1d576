package org.rasad.serve.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Ontology;
import org.rasad.rdf.Rasad;

/** Each format is read again by Jena and says the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RdfBodyTest {

  private final RdfBody rdf = new RdfBody();
  private LinkedStore served;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    served = LinkedStore.open(folder);
  }

  @AfterAll
  void stop() {
    served.close();
  }

  @ParameterizedTest
  @EnumSource(value = Format.class, mode = Mode.EXCLUDE, names = "HTML")
  void everyFormatSaysAllOfEveryThing(Format format) {
    for (String path :
        List.of(
            "event/a1/assault-2",
            "article/a1",
            "article/b1",
            "article/" + IriMinter.encode(LinkedStore.HOSTILE_ID),
            "entity/x-fajr",
            "entity/gn-123",
            "incident/a1/assault-2",
            "activity/retraction-20310517T120000.000Z")) {
      List<Triple> triples = describe(path).triples();

      assertSame(expected(triples, format), rdf.write(triples, format), format);
    }
  }

  @ParameterizedTest
  @EnumSource(value = Format.class, mode = Mode.EXCLUDE, names = "HTML")
  void everyFormatSaysAllOfTheOntology(Format format) {
    List<Triple> triples = Ontology.TERMS.load().find().toList();

    assertSame(graph(triples), rdf.write(triples, format), format);
  }

  @Test
  void whatIsWrittenHoldsTripleTerms() {
    assertTrue(
        describe("event/a1/assault-2").triples().stream()
            .anyMatch(t -> t.getPredicate().equals(ForeignTerms.REIFIES)));
    assertTrue(
        describe("article/b1").triples().stream()
            .anyMatch(t -> t.getPredicate().equals(Rasad.AS_READ)));
  }

  @Test
  void jsonIsTheSameInWhateverOrderTriplesCome() {
    List<Triple> triples = describe("event/a1/assault-2").triples();
    List<Triple> backwards = new ArrayList<>(triples);
    Collections.reverse(backwards);

    assertEquals(text(triples), text(backwards));
    assertTrue(text(triples).startsWith("{\"@context\":"), text(triples));
  }

  @ParameterizedTest
  @EnumSource(value = Format.class, mode = Mode.EXCLUDE, names = "HTML")
  void datesOfEveryPrecisionKeepTheirType(Format format) {
    Node event = NodeFactory.createURI(LinkedStore.BASE + "event/a1/assault-2");
    List<Triple> triples =
        List.of(
            date(event, "2024", XSDDatatype.XSDgYear),
            date(event, "2024-06", XSDDatatype.XSDgYearMonth),
            date(event, "2024-06-01", XSDDatatype.XSDdate));

    assertSame(graph(triples), rdf.write(triples, format), format);
  }

  private static Triple date(Node event, String date, XSDDatatype type) {
    return Triple.create(event, Rasad.DATE, NodeFactory.createLiteralDT(date, type));
  }

  @Test
  void htmlIsNoRdf() {
    assertThrows(IllegalArgumentException.class, () -> rdf.write(List.of(), Format.HTML));
  }

  private String text(List<Triple> triples) {
    return new String(rdf.write(triples, Format.JSON_LD), StandardCharsets.UTF_8);
  }

  private Description describe(String path) {
    IriMinter minter = served.store().minter();
    return new Describer(served.store().readOnlyDataset(), minter).describe(minter.base() + path);
  }

  /** JSON-LD has no triple terms: there each is a node. */
  private static Graph expected(List<Triple> triples, Format format) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(format == Format.JSON_LD ? t -> addWithNodes(graph, t) : graph::add);
    return graph;
  }

  private static void addWithNodes(Graph graph, Triple triple) {
    if (!triple.getObject().isTripleTerm()) {
      graph.add(triple);
      return;
    }
    Node statement = NodeFactory.createBlankNode();
    Triple said = triple.getObject().getTriple();
    graph.add(Triple.create(triple.getSubject(), triple.getPredicate(), statement));
    graph.add(Triple.create(statement, RDF.subject.asNode(), said.getSubject()));
    graph.add(Triple.create(statement, RDF.predicate.asNode(), said.getPredicate()));
    addWithNodes(graph, Triple.create(statement, RDF.object.asNode(), said.getObject()));
  }

  private static Graph graph(List<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }

  private static void assertSame(Graph expected, byte[] written, Format format) {
    Lang lang = RDFLanguages.contentTypeToLang(format.mediaType());
    Graph read = RDFParser.fromString(new String(written, StandardCharsets.UTF_8), lang).toGraph();
    assertTrue(
        expected.isIsomorphicWith(read),
        () ->
            RDFWriter.source(expected).lang(Lang.NTRIPLES).asString()
                + "\n--- "
                + RDFWriter.source(read).lang(Lang.NTRIPLES).asString());
  }
}
