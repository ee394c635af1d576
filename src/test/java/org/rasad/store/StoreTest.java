package org.rasad.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rasad.event.Extraction;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.RelationType;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;
import org.rasad.rdf.ExtractionBuilder;
import org.rasad.rdf.Rasad;
import org.rasad.rdf.Samples;
import org.rasad.rdf.ShapesReport;

final class StoreTest {

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.openForWriting(folder.resolve("new/store"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void keepsWhatWasPutWhenOpenedAgain() {
    store.put(Samples.attack());
    Set<Quad> before = quads(store);
    store.close();

    store = Store.openForReading(folder.resolve("new/store"));

    assertEquals(before, quads(store));
    assertTrue(store.contains("a1"));
    assertFalse(store.contains("a2"));
  }

  @Test
  void givesTheSameQuadsWhenAnArticleIsPutTwice() {
    store.putAll(List.of(Samples.attack(), Samples.visit()));
    Set<Quad> once = quads(store);

    store.put(Samples.attack());
    store.put(Samples.visit());

    assertEquals(once, quads(store));
  }

  @Test
  void givesTheSameQuadsInWhateverOrderArticlesCome() {
    List<Extraction> articles =
        List.of(Samples.attack(), Samples.visit(), Samples.attack("a3"), naming("n", "ب", "سرايا"));
    store.putAll(articles);
    Set<Quad> together = quads(store);

    List<Extraction> reversed = new ArrayList<>(articles);
    Collections.reverse(reversed);
    try (Store other = Store.openForWriting(folder.resolve("other"))) {
      reversed.forEach(other::put);

      assertEquals(together, quads(other));
    }
  }

  @Test
  void replacesWhatAnArticleSaidBefore() {
    store.put(naming("a", "قديم"));

    store.put(naming("a", "جديد"));

    assertEquals(List.of("جديد"), labels(SKOS.prefLabel.asNode()));
    assertEquals(List.of(), labels(SKOS.altLabel.asNode()));
    assertEquals(1, store.statistics().articles());
  }

  @Test
  void choosesTheNameThatMostArticlesUse() {
    store.putAll(
        List.of(naming("a", "الاسم الطويل"), naming("b", "اسم"), naming("c", "اسم", "أخرى")));

    assertEquals(List.of("اسم"), labels(SKOS.prefLabel.asNode()));
    assertEquals(List.of("أخرى", "الاسم الطويل"), labels(SKOS.altLabel.asNode()));
  }

  @Test
  void choosesAnewWhenAnArticleIsRemoved() {
    store.putAll(List.of(naming("a", "الاسم الطويل"), naming("b", "اسم"), naming("c", "اسم")));

    store.retract("b", Done.now(Activity.Kind.RETRACTION));
    store.retract("c", Done.now(Activity.Kind.RETRACTION));

    assertEquals(List.of("الاسم الطويل"), labels(SKOS.prefLabel.asNode()));
  }

  @Test
  void removesAnEntityWithTheLastArticleThatNamesIt() {
    Set<Quad> empty = quads(store);
    store.putAll(List.of(Samples.attack(), Samples.visit()));

    assertTrue(store.retract("a1", Done.now(Activity.Kind.RETRACTION)));
    long left = store.statistics().entities().values().stream().mapToLong(n -> n).sum();
    assertTrue(store.retract("a2", Done.now(Activity.Kind.RETRACTION)));

    assertEquals(2, left);
    assertEquals(empty, quads(store));
    assertFalse(store.retract("a2", Done.now(Activity.Kind.RETRACTION)));
  }

  @Test
  void keepsTheGazetteersDescriptionWhenAnotherArticleGoes() {
    store.putAll(List.of(Samples.attack("a1"), Samples.attack("a3")));

    store.retract("a1", Done.now(Activity.Kind.RETRACTION));

    try (Store other = Store.openForWriting(folder.resolve("other"))) {
      other.put(Samples.attack("a3"));
      assertEquals(quads(other), quads(store));
    }
  }

  @Test
  void storesNothingOfABatchThatContradictsItself() {
    ExtractionBuilder broken = new ExtractionBuilder("broken", "هاجم الفصيل");
    broken.mentioned("missing", "الفصيل");
    Set<Quad> before = quads(store);

    assertThrows(
        IllegalArgumentException.class,
        () -> store.putAll(List.of(Samples.attack(), broken.build())));

    assertEquals(before, quads(store));
  }

  @Test
  void storesNothingOfATransactionThatBreaksInTheMiddle() {
    Set<Quad> before = quads(store);
    ExtractionBuilder unknownKind = new ExtractionBuilder("k", "قلعة");
    unknownKind.known(Samples.withKind("castle"), "قلعة");

    // The kind is looked up when entities are described, after the article's graph was written.
    assertThrows(
        IllegalArgumentException.class,
        () -> store.putAll(List.of(Samples.attack(), unknownKind.build())));

    assertEquals(before, quads(store));
    store.put(Samples.visit());
    assertTrue(store.contains("a2"));
  }

  @Test
  void conformsToTheShapes() {
    store.putAll(List.of(Samples.attack(), Samples.visit()));

    ShapesReport report = store.validate();

    assertTrue(report.conforms(), report::turtle);
  }

  @Test
  void reportsWhatBreaksAShape() {
    ExtractionBuilder article =
        new ExtractionBuilder("a", "هاجم الفصيل").known(Samples.inCountry("Iraq"), "الفصيل");
    store.putAll(List.of(Samples.attack(), article.build()));

    ShapesReport report = store.validate();

    assertEquals(1, report.violations().size(), report::turtle);
    assertEquals(
        "http://localhost:3030/entity/faction", report.violations().getFirst().focusNode());
  }

  @Test
  void countsWhatItHolds() {
    store.putAll(List.of(Samples.attack(), Samples.visit()));

    Statistics statistics = store.statistics();

    assertEquals(2, statistics.articles());
    assertEquals(1, statistics.events(EventType.ASSAULT, Status.ACTUAL));
    assertEquals(1, statistics.events(EventType.ASSAULT, Status.NEGATED));
    assertEquals(1, statistics.events(EventType.RETREAT, Status.FUTURE));
    assertEquals(2, statistics.events(Status.ACTUAL));
    assertEquals(2, statistics.entities().get(EntityType.GROUP));
    assertEquals(2, statistics.entities().get(EntityType.PLACE));
    assertEquals(1, statistics.entities().get(EntityType.FACILITY));
    assertEquals(0, statistics.entities().get(EntityType.PERSON));
    assertEquals(1, statistics.relations().get(RelationType.SUPPORTED_BY));
    assertEquals(
        quads(store).stream()
            .filter(q -> !q.getGraph().getURI().matches(".*/graph/(ontology|store)"))
            .count(),
        statistics.quads());
  }

  @Test
  void comesBackTheSameFromNQuads() {
    store.putAll(List.of(Samples.attack(), Samples.visit()));

    byte[] dump =
        store.read(
            d -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              RDFWriter.source(d).lang(Lang.NQUADS).output(out);
              return out.toByteArray();
            });
    DatasetGraph read =
        RDFParser.create()
            .source(new ByteArrayInputStream(dump))
            .lang(Lang.NQUADS)
            .toDatasetGraph();

    assertEquals(quads(store), Iter.asStream(read.find()).collect(Collectors.toSet()));
  }

  @Test
  void survivesHostileNames() {
    String nasty = "\uD83D\u0000> خبر\n\" .";
    ExtractionBuilder article =
        new ExtractionBuilder(nasty, nasty).entity(nasty, EntityType.GROUP, nasty);
    article.event(
        EventType.ASSAULT, Status.ACTUAL, "خبر", article.argument(Role.ACTOR, nasty, nasty));

    store.put(article.build());

    assertTrue(store.contains(nasty));
    assertTrue(store.validate().conforms(), () -> store.validate().turtle());
  }

  @Test
  void cannotBeChangedThroughAReader() {
    assertThrows(
        RuntimeException.class,
        () ->
            store.read(
                d -> {
                  d.add(Quad.create(Rasad.BASE, Rasad.BASE, Rasad.BASE, Rasad.BASE));
                  return true;
                }));
  }

  @Test
  void showsAReaderOneStateWhileOthersWrite() {
    store.put(Samples.attack());

    boolean seen =
        store.read(
            d -> {
              CompletableFuture.runAsync(() -> store.put(Samples.visit())).join();
              return store.contains("a2");
            });

    assertFalse(seen);
    assertTrue(store.contains("a2"));
  }

  @Test
  void holdsTheSameAfterCompacting() {
    store.putAll(List.of(Samples.attack(), Samples.visit()));
    Set<Quad> before = quads(store);

    store.compact();
    assertEquals(before, quads(store));
    store.close();
    store = Store.openForWriting(folder.resolve("new/store"));

    assertEquals(before, quads(store));
    store.put(Samples.attack("a3"));
    assertEquals(3, store.statistics().articles());
  }

  @Test
  void answersFromTheUnionAfterCompacting() {
    store.put(Samples.attack());
    store.compact();

    String ask = "ASK { ?s a <https://schema.org/NewsArticle> }";
    boolean found =
        store.read(
            d -> {
              try (QueryExec exec = QueryExec.dataset(d).query(ask).build()) {
                return exec.ask();
              }
            });

    assertTrue(found);
  }

  @Test
  void differsWhereTheBaseDiffers() {
    try (Store other = Store.openForWriting(folder.resolve("b"), "https://kg.example.org/")) {
      assertEquals("https://kg.example.org/", other.base());
      assertNotEquals(quads(store), quads(other));
    }
  }

  private static Extraction naming(String id, String... names) {
    return new ExtractionBuilder(id, String.join(" ", names))
        .entity("x-thing", EntityType.GROUP, names)
        .build();
  }

  private List<String> labels(Node property) {
    return store.read(
        d ->
            Iter.asStream(
                    d.find(
                        NodeFactory.createURI(store.minter().entitiesGraph()),
                        Node.ANY,
                        property,
                        Node.ANY))
                .map(q -> q.getObject().getLiteralLexicalForm())
                .sorted()
                .toList());
  }

  private static Set<Quad> quads(Store store) {
    return Done.quads(store);
  }
}
