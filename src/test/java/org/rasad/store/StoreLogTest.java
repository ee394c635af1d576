package org.rasad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.lexicon.EntityType;
import org.rasad.rdf.ExtractionBuilder;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.Rasad;
import org.rasad.rdf.Samples;

final class StoreLogTest {

  private static final Activity INGEST =
      new Activity(
          Activity.Kind.INGEST,
          Instant.parse("2031-05-15T12:00:00.123Z"),
          "1.0",
          Map.of("parser", "none"),
          "");
  private static final Activity RETRACTION =
      new Activity(
          Activity.Kind.RETRACTION,
          Instant.parse("2031-05-16T12:00:00Z"),
          "1.0",
          Map.of(),
          "سحبه الناشر");

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
  void saysWhenAndWithWhatAnArticleWasRead() {
    store.putAll(List.of(Samples.visit()), INGEST);

    assertLog(
        """
        <activity/ingest-20310515T120000.123Z> a rasad:Ingest ;
          prov:startedAtTime "2031-05-15T12:00:00.123Z"^^xsd:dateTime ;
          prov:wasAssociatedWith <program/1.0> ; rasad:setting "parser=none" .
        <program/1.0> a prov:SoftwareAgent ; schema:softwareVersion "1.0" .
        <graph/article/a2> prov:wasGeneratedBy <activity/ingest-20310515T120000.123Z> ;
          rasad:readingDigest "aa7e40458d37a5d2bf4dc399b61471d6" .
        """);
  }

  @Test
  void saysWhatWasWithdrawnWhenAndWhy() {
    store.putAll(List.of(Samples.visit()));

    store.retract("a2", RETRACTION);

    assertLog(
        """
        <activity/retraction-20310516T120000.000Z> a rasad:Retraction ;
          prov:startedAtTime "2031-05-16T12:00:00Z"^^xsd:dateTime ;
          prov:wasAssociatedWith <program/1.0> ; rasad:reason "سحبه الناشر" .
        <program/1.0> a prov:SoftwareAgent ; schema:softwareVersion "1.0" .
        <article/a2> dcterms:identifier "a2" ;
          prov:wasInvalidatedBy <activity/retraction-20310516T120000.000Z> .
        <event/a2/consult-0> prov:wasInvalidatedBy <activity/retraction-20310516T120000.000Z> .
        <entity/x-fajr> prov:wasInvalidatedBy <activity/retraction-20310516T120000.000Z> .
        <entity/x-sahel> prov:wasInvalidatedBy <activity/retraction-20310516T120000.000Z> .
        """);
  }

  @Test
  void whatComesBackIsNotWithdrawnAnyMore() {
    store.putAll(List.of(Samples.visit()));
    store.retract("a2", RETRACTION);

    store.putAll(List.of(Samples.visit()), INGEST);

    assertEquals(Set.of(), withdrawn());
  }

  @Test
  void whatAnotherArticleSupportsIsNotWithdrawn() {
    store.putAll(List.of(Samples.attack(), Samples.visit()));

    store.retract("a2", RETRACTION);

    assertEquals(Set.of("article/a2", "event/a2/consult-0"), withdrawn());
    assertFalse(store.contains("a2"));
    assertTrue(store.contains("a1"));
  }

  @Test
  void anArticleThatIsReadAgainUnchangedIsNotWrittenAnew() {
    store.putAll(List.of(Samples.visit()));

    store.putAll(List.of(Samples.visit()), INGEST);

    Node generatedBy = ForeignTerms.PROV_WAS_GENERATED_BY;
    assertFalse(Done.holds(store, log(), Node.ANY, generatedBy, Node.ANY));
  }

  @Test
  void hostileIdentifiersAndReasonsAreWrittenSoThatTheyCanBeReadAgain() {
    String nasty = "\uD83D\u0000> خبر\n\" .";
    Activity why =
        new Activity(Activity.Kind.RETRACTION, RETRACTION.started(), "1.0", Map.of(), nasty);
    store.put(
        new ExtractionBuilder(nasty, "هاجم الفصيل")
            .entity("f", EntityType.GROUP, "الفصيل")
            .build());

    assertTrue(store.retract(nasty, why));

    String legal = "\uFFFD\uFFFD> خبر\n\" .";
    assertTrue(
        Done.holds(
            store,
            log(),
            NodeFactory.createURI(store.minter().article(nasty)),
            DCTerms.identifier.asNode(),
            NodeFactory.createLiteralString(legal)));
    assertTrue(
        Done.holds(store, log(), Node.ANY, Rasad.REASON, NodeFactory.createLiteralString(legal)));
  }

  @Test
  void conformsToTheShapes() {
    store.putAll(List.of(Samples.attack(), Samples.visit()), INGEST);
    store.retract("a2", RETRACTION);

    assertTrue(store.validate().conforms(), () -> store.validate().turtle());
  }

  private void assertLog(String expected) {
    String prefixes =
        """
        PREFIX rasad: <https://w3id.org/rasad/ontology#>
        PREFIX prov: <http://www.w3.org/ns/prov#>
        PREFIX schema: <https://schema.org/>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        """;
    Graph wanted =
        RDFParser.fromString(prefixes + expected, Lang.TURTLE).base(store.base()).toGraph();
    Graph written =
        store.read(
            d -> {
              Graph copy = GraphFactory.createDefaultGraph();
              d.find(log(), Node.ANY, Node.ANY, Node.ANY)
                  .forEachRemaining(q -> copy.add(q.asTriple()));
              return copy;
            });

    assertTrue(
        wanted.isIsomorphicWith(written),
        () -> RDFWriter.source(written).lang(Lang.TURTLE).asString());
  }

  private Set<String> withdrawn() {
    return store.read(
        d ->
            Iter.asStream(d.find(log(), Node.ANY, ForeignTerms.PROV_WAS_INVALIDATED_BY, Node.ANY))
                .map(q -> q.getSubject().getURI().substring(store.base().length()))
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private Node log() {
    return NodeFactory.createURI(store.minter().logGraph());
  }
}
