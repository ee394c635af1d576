package org.rasad.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIs;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.rasad.event.Extraction;
import org.rasad.fuzz.Fuzz;
import org.rasad.fuzz.HostileText;
import org.rasad.lexicon.EntityType;
import org.rasad.lexicon.EventType;
import org.rasad.lexicon.Role;
import org.rasad.lexicon.Status;
import org.rasad.source.Article;

/** Whatever ids, names and texts hold, the graph is legal and survives being written and read. */
final class MappingFuzzTest {

  private static final int PIECES = 8;
  private static final int LITERALS = 20;

  private final IriMinter minter = new IriMinter(IriMinter.DEFAULT_BASE);
  private final ArticleMapper mapper = new ArticleMapper(minter);

  @Test
  void everyIdGivesALegalAddressOfItsOwn() throws Exception {
    Fuzz.of("iris", 10_000, r -> HostileText.of(r, PIECES))
        .check(
            id -> {
              String iri = minter.article(id);
              assertTrue(iri.chars().allMatch(c -> c > ' ' && c < 0x7F), iri);
              assertTrue(IRIs.check(iri), iri);
              assertEquals(4, iri.chars().filter(c -> c == '/').count(), iri);
            });
  }

  @Test
  void literalsSurviveWritingAndReading() throws Exception {
    Fuzz.of("literals", 1_000, MappingFuzzTest::texts)
        .check(
            texts -> {
              Graph graph = GraphFactory.createDefaultGraph();
              for (String text : texts) {
                graph.add(
                    NodeFactory.createURI(minter.entity(text)),
                    NodeFactory.createURI("urn:says"),
                    Literals.arabic(text));
                graph.add(
                    NodeFactory.createURI(minter.entity(text)),
                    NodeFactory.createURI("urn:at"),
                    Literals.address(text));
              }
              String written = written(graph, Lang.NTRIPLES);
              Graph again = GraphFactory.createDefaultGraph();
              RDFParser.fromString(written, Lang.NTRIPLES).strict(true).parse(again);
              assertTrue(graph.isIsomorphicWith(again));
            });
  }

  @Test
  void articlesSurviveWritingAndReading() throws Exception {
    Fuzz.of("articles", 1_000, MappingFuzzTest::article)
        .check(
            article -> {
              DatasetGraph graph = DatasetGraphFactory.create();
              mapper.map(extraction(article)).forEach(graph::add);
              DatasetGraph again = DatasetGraphFactory.create();
              RDFParser.fromString(written(graph), Lang.NQUADS).strict(true).parse(again);
              assertTrue(IsoMatcher.isomorphic(graph, again));
            });
  }

  private static Extraction extraction(Article article) {
    ExtractionBuilder builder = new ExtractionBuilder(article.id(), article.text());
    return builder
        .entity("g" + article.id(), EntityType.GROUP, article.text().substring(6, 12))
        .mentioned("g" + article.id(), "الفصيل")
        .event(
            EventType.ASSAULT,
            Status.ACTUAL,
            "هاجم",
            builder.argument(Role.ACTOR, "g" + article.id(), "الفصيل"))
        .build(article);
  }

  private static Article article(Random random) {
    String id = HostileText.of(random, PIECES);
    return new Article(
        id.isBlank() ? "a" : id,
        HostileText.of(random, PIECES),
        HostileText.of(random, PIECES),
        LocalDate.of(2024, 1, 1).plusDays(random.nextInt()),
        HostileText.of(random, PIECES),
        "هاجم الفصيل القاعدة " + HostileText.of(random, PIECES));
  }

  private static List<String> texts(Random random) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < LITERALS; i++) {
      texts.add(HostileText.of(random, PIECES));
    }
    return texts;
  }

  private static String written(Graph graph, Lang lang) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).lang(lang).output(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String written(DatasetGraph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).lang(Lang.NQUADS).output(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
