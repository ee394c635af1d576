package org.rasad.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rasad.RealModels;
import org.rasad.event.Event;
import org.rasad.event.Extraction;
import org.rasad.event.Extractor;
import org.rasad.rdf.ArticleMapper;
import org.rasad.rdf.IriMinter;
import org.rasad.source.Article;
import org.rasad.text.Span;

/** From hostile articles to their graph: every place is one of the text, every quad is legal. */
@Tag("models")
final class ReadingFuzzTest {

  private static final int PIECES = 60;

  private final Extractor extractor = new Extractor(RealModels.lexicon(), RealModels.annotator());
  private final ArticleMapper mapper = new ArticleMapper(new IriMinter(IriMinter.DEFAULT_BASE));

  @Test
  void whatIsReadStandsInTheText() throws Exception {
    Fuzz.of("read", 60, ReadingFuzzTest::article).check(this::check);
  }

  private void check(Article article) {
    Extraction extraction = extractor.extract(article);
    for (Event event : extraction.events()) {
      check(event.trigger(), article);
      event.arguments().forEach(a -> check(a.mention().span(), article));
    }
    extraction.relations().forEach(r -> check(r.evidence(), article));
    DatasetGraph graph = DatasetGraphFactory.create();
    mapper.map(extraction).forEach(graph::add);
    assertTrue(IsoMatcher.isomorphic(graph, writtenAndRead(graph)));
  }

  private static void check(Span span, Article article) {
    assertTrue(span.length() > 0 && span.end() <= article.text().length(), span::toString);
  }

  private static DatasetGraph writtenAndRead(DatasetGraph graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).lang(Lang.NQUADS).output(out);
    DatasetGraph again = DatasetGraphFactory.create();
    RDFParser.fromString(out.toString(StandardCharsets.UTF_8), Lang.NQUADS)
        .strict(true)
        .parse(again);
    return again;
  }

  private static Article article(Random random) {
    String id = HostileText.of(random, 4);
    return new Article(
        id.isBlank() ? "a" : id,
        HostileText.of(random, 2),
        HostileText.of(random, 3),
        random.nextInt(4) == 0 ? null : LocalDate.of(2024, 3, 1),
        HostileText.of(random, 5),
        HostileText.news(random, PIECES));
  }
}
