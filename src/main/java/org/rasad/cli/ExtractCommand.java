package org.rasad.cli;

import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.riot.RDFFormat;
import org.rasad.cli.run.RunCount;
import org.rasad.event.Extraction;
import org.rasad.lexicon.LexiconException;
import org.rasad.lexicon.ReportWeights;
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
  private Optional<ReportFilter> filter = Optional.empty();

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
    filter = reported ? Optional.of(reportFilter()) : Optional.empty();
    RunCount count =
        switch (format) {
          case jsonl -> writeRecords();
          case trig -> writeQuads(RDFFormat.TRIG_BLOCKS);
          case nq -> writeQuads(RDFFormat.NQUADS);
        };
    workplace.console().message(count.summary());
    return ExitCode.of(count);
  }

  private RunCount writeRecords() {
    RecordWriter writer =
        new RecordWriter(
            new OutputStreamWriter(workplace.console().results(), StandardCharsets.UTF_8));
    return articles.run(
        workplace,
        done -> {
          writer.write(wanted(done.extraction()));
          writer.flush();
          workplace.console().checkResults();
        });
  }

  private RunCount writeQuads(RDFFormat rdf) {
    try (QuadWriter writer = new QuadWriter(workplace.console().results(), rdf, minter())) {
      return articles.run(
          workplace,
          done -> {
            Extraction extraction = wanted(done.extraction());
            writer.write(extraction);
            workplace.console().checkResults();
          });
    }
  }

  private Extraction wanted(Extraction extraction) {
    return filter.map(f -> f.filter(extraction)).orElse(extraction);
  }

  private static ReportFilter reportFilter() {
    try {
      return new ReportFilter(ReportWeights.load());
    } catch (LexiconException e) {
      throw new SetupException(e.getMessage() + "\nCorrect them and build Rasad again.", e);
    }
  }

  private IriMinter minter() {
    try {
      return new IriMinter(base);
    } catch (IllegalArgumentException e) {
      throw new SetupException(e.getMessage() + ".", e);
    }
  }
}
