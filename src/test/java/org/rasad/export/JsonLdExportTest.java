package org.rasad.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.Rasad;

/** Reads the JSON-LD again with Titanium and with Jena. */
final class JsonLdExportTest {

  private static final JsonObject CONTEXT = context(ExportSample.resource("context.jsonld"));

  /** Graphs of which JSON-LD says nothing. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          ExportSample.MINTER.ontologyGraph(),
          ExportSample.MINTER.storeGraph(),
          ExportSample.BASE + "graph/log");

  private final String document =
      ExportSample.export(new JsonLdExport(ExportSample.everything(), CONTEXT));

  @Test
  void saysWhatTheGraphsOfIncidentsArticlesAndEntitiesSay() {
    Graph read = RDFParser.fromString(document, Lang.JSONLD11).toGraph();

    Graph wanted = withoutTripleTerms(ExportSample.store());
    assertTrue(
        wanted.isIsomorphicWith(read),
        () ->
            "Wanted but missing: " + minus(wanted, read) + "\nNot wanted: " + minus(read, wanted));
  }

  @Test
  void expandsToOneObjectForEachThing() throws JsonLdError {
    List<String> ids =
        JsonLd.expand(JsonDocument.of(new StringReader(document)))
            .get()
            .getValuesAs(JsonObject.class)
            .stream()
            .map(o -> o.getString("@id").substring(ExportSample.BASE.length()))
            .toList();

    assertEquals(
        List.of(
            "incident/a1/assault-5",
            "incident/a3/assault-9",
            "incident/a4/consult-2",
            "incident/a5/assault-0",
            "article/a1",
            "article/a2",
            "article/a3",
            "article/a4",
            "article/a5",
            "event/a1/assault-5",
            "relation/a1/locatedIn-24-1",
            "relation/a1/memberOf-11-1",
            "event/a2/assault-0",
            "event/a2/consult-9",
            "relation/a2/memberOf-3-1",
            "event/a3/assault-9",
            "event/a4/consult-2",
            "event/a5/assault-0",
            "entity/%D9%82%D8%A7%D8%A6%D8%AF",
            "entity/ghadir",
            "entity/nakhil",
            "entity/rabia",
            "entity/sidra",
            "entity/zaytun"),
        ids);
  }

  @Test
  void evidenceStandsWithinItsEvent() {
    JsonObject event = object("event/a1/assault-5");

    assertEquals(
        "هاجمت",
        event.getJsonArray("evidence").getJsonObject(1).getJsonObject("quote").getString("ar"));
    assertEquals(
        "أمس، هاجمت سرايا الغدير قاعدة الزيتون بمسيرة وقتلت ثلاثة",
        event.getJsonObject("sentence").getJsonObject("quote").getString("ar"));
    assertEquals(ExportSample.BASE + "entity/ghadir", event.getString("actor"));
  }

  @Test
  void tripleTermsAreNodes() {
    JsonObject reified = object("event/a1/assault-5").getJsonArray("reifies").getJsonObject(0);

    assertEquals(ExportSample.BASE + "entity/ghadir", reified.getString("subject"));
    assertEquals("rasad:attacked", reified.getString("predicate"));
    assertEquals(ExportSample.BASE + "entity/zaytun", reified.getString("object"));
  }

  @Test
  void tripleTermsWithinTripleTermsAreNodesToo() {
    Triple said = Triple.create(iri("actor"), RDF.type.asNode(), iri("group"));
    Triple reified =
        Triple.create(iri("event"), ForeignTerms.REIFIES, NodeFactory.createTripleTerm(said));
    Triple kept =
        Triple.create(iri("article"), Rasad.AS_READ, NodeFactory.createTripleTerm(reified));

    String written =
        new String(JsonLdDocument.packaged().write(List.of(kept)), StandardCharsets.UTF_8);

    Graph read = RDFParser.fromString(written, Lang.JSONLD11).toGraph();
    assertEquals(7, read.size());
    assertTrue(read.contains(Node.ANY, RDF.object.asNode(), iri("group")), written);
    assertTrue(read.contains(Node.ANY, RDF.predicate.asNode(), ForeignTerms.REIFIES), written);
  }

  @Test
  void aMonthKeepsItsType() {
    Triple dated =
        Triple.create(
            iri("event"),
            Rasad.DATE,
            NodeFactory.createLiteralDT("2024-06", XSDDatatype.XSDgYearMonth));

    JsonObject framed =
        new Framer(CONTEXT)
            .frame(List.of(ExportSample.BASE + "event"), List.of(dated), Framer.Embedding.NEVER)
            .getFirst();

    assertEquals(
        Json.createObjectBuilder().add("type", "xsd:gYearMonth").add("@value", "2024-06").build(),
        framed.getJsonObject("rasad:date"));
  }

  private static Node iri(String tail) {
    return NodeFactory.createURI(ExportSample.BASE + tail);
  }

  @Test
  void textsOfArticlesAreLeftOut() {
    assertFalse(document.contains("isString"), document);
  }

  @Test
  void contextMustBeAnObject() {
    assertThrows(IllegalArgumentException.class, () -> context("{\"@context\": []}"));
  }

  private JsonObject object(String tail) {
    return Json.createReader(new StringReader(document))
        .readObject()
        .getJsonArray("@graph")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(o -> o.getString("id").equals(ExportSample.BASE + tail))
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject context(String document) {
    return JsonLdContext.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
  }

  /** Written here by itself, not with the exporter's own code. */
  private static Graph withoutTripleTerms(DatasetGraph data) {
    Graph graph = GraphFactory.createDefaultGraph();
    data.find()
        .forEachRemaining(
            quad -> {
              boolean isText =
                  data.contains(
                      quad.getGraph(),
                      quad.getSubject(),
                      RDF.type.asNode(),
                      ForeignTerms.NIF_CONTEXT);
              if (!isText && !LEFT_OUT.contains(quad.getGraph().getURI())) {
                add(graph, quad.asTriple());
              }
            });
    return graph;
  }

  private static void add(Graph graph, Triple triple) {
    if (!triple.getObject().isTripleTerm()) {
      graph.add(triple);
      return;
    }
    Node node = NodeFactory.createBlankNode();
    Triple term = triple.getObject().getTriple();
    graph.add(triple.getSubject(), triple.getPredicate(), node);
    graph.add(node, RDF.subject.asNode(), term.getSubject());
    graph.add(node, RDF.predicate.asNode(), term.getPredicate());
    graph.add(node, RDF.object.asNode(), term.getObject());
  }

  private static String minus(Graph one, Graph other) {
    return Iter.asStream(one.find())
        .filter(t -> !t.getSubject().isBlank() && !t.getObject().isBlank() && !other.contains(t))
        .map(Triple::toString)
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
