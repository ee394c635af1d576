package org.rasad.cli;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.jena.riot.RDFFormat;
import org.rasad.cli.run.Reading;
import org.rasad.cli.run.RunCount;
import org.rasad.lexicon.FeatureWeights;
import org.rasad.rdf.IriMinter;
import org.rasad.record.RecordWriter;
import org.rasad.report.ReportFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads articles and writes what they say to standard output. */
@Command(
    name = "extract",
    description = "Reads articles and writes what they say to standard output, without a store.",
    footer = {
      "",
      "jsonl: a line for each mention, event and relation; trig, nq: RDF 1.2.",
      "",
      "Example:",
      "  rasad extract data/articles --format jsonl > records.jsonl"
    })
final class ExtractCommand implements Callable<Integer> {

  /** What is written. */
  enum Format {
    jsonl,
    trig,
    nq
  }

  private final Workplace workplace;

  @Mixin private ArticleOptions articles = new ArticleOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES} (default: jsonl).")
  private Format format = Format.jsonl;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "Address with which all IRIs begin (default: http://localhost:3030/).")
  private String base = IriMinter.DEFAULT_BASE;

  @Option(
      names = "--reported",
      description =
          "Leaves out attacks and protests that a sentence only speaks of and does not report.")
  private boolean reported;

  ExtractCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    Workplace chosen = reported ? withFilter() : workplace;
    RunCount count =
        switch (format) {
          case jsonl -> writeRecords(chosen);
          case trig -> writeQuads(RDFFormat.TRIG_BLOCKS, chosen);
          case nq -> writeQuads(RDFFormat.NQUADS, chosen);
        };
    workplace.console().message(count.summary());
    return ExitCode.of(count);
  }

  private RunCount writeRecords(Workplace chosen) {
    RecordWriter writer =
        new RecordWriter(
            new OutputStreamWriter(workplace.console().results(), StandardCharsets.UTF_8));
    return articles.run(
        chosen,
        done -> {
          writer.write(done.extraction());
          writer.flush();
          workplace.console().checkResults();
        });
  }

  private RunCount writeQuads(RDFFormat rdf, Workplace chosen) {
    try (QuadWriter writer = new QuadWriter(workplace.console().results(), rdf, minter())) {
      return articles.run(
          chosen,
          done -> {
            writer.write(done.extraction());
            workplace.console().checkResults();
          });
    }
  }

  /** What is left out is filtered while reading, so that it is not counted either. */
  private Workplace withFilter() {
    ReportFilter filter = new ReportFilter(Models.tables(FeatureWeights::loadReports));
    Supplier<Reading> models =
        () -> {
          Reading reading = workplace.models().get();
          return article -> filter.filter(reading.extract(article));
        };
    return workplace.reading(models);
  }

  private IriMinter minter() {
    try {
      return new IriMinter(base);
    } catch (IllegalArgumentException e) {
      throw new SetupException(e.getMessage() + ".", e);
    }
  }
}
