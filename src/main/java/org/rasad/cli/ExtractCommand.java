package org.rasad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.jena.riot.RDFFormat;
import org.jspecify.annotations.Nullable;
import org.rasad.cli.run.Reading;
import org.rasad.cli.run.RunCount;
import org.rasad.lexicon.FeatureWeights;
import org.rasad.rdf.IriMinter;
import org.rasad.record.RecordWriter;
import org.rasad.report.ReportFilter;
import org.rasad.source.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.exc.JacksonIOException;

/** Reads articles and writes what they say to standard output or into a file. */
@Command(
    name = "extract",
    description = "Reads articles and writes what they say, without a store.",
    footer = {
      "",
      "jsonl: a line for each mention, event and relation; trig, nq: RDF 1.2.",
      "",
      "Records of many articles had better go into a file: until it is whole it is called FILE.part,",
      "and if the run is stopped, the same command with --continue goes on where it was.",
      "",
      "Examples:",
      "  rasad extract data/articles > records.jsonl",
      "  rasad extract archive/ --output records.jsonl",
      "  rasad extract archive/ --output records.jsonl --continue"
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
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write (default: standard output).")
  private @Nullable Path output;

  @Option(
      names = "--continue",
      description = "Goes on with the records that a run left which was stopped.")
  private boolean goOn;

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
    if (goOn && (output == null || format != Format.jsonl)) {
      throw new SetupException("--continue is for records in a file: --output FILE.");
    }
    Workplace chosen = reported ? withFilter() : workplace;
    RunCount count =
        switch (format) {
          case jsonl ->
              output == null
                  ? writeRecords(workplace.console().results(), a -> false, chosen)
                  : writeRecords(output, chosen);
          case trig -> writeQuads(RDFFormat.TRIG_BLOCKS, chosen);
          case nq -> writeQuads(RDFFormat.NQUADS, chosen);
        };
    workplace.console().message(count.summary());
    return ExitCode.of(count);
  }

  private RunCount writeRecords(Path file, Workplace chosen) {
    PartialRecords records = new PartialRecords(file);
    if (goOn) {
      records.takeOver();
    } else {
      records.begin();
    }
    RunCount count;
    try (OutputStream out = records.open()) {
      count = writeRecords(out, a -> records.isDone(a.id()), chosen);
    } catch (IOException | JacksonIOException e) {
      throw new SetupException("%s cannot be written: %s.".formatted(file, e.getMessage()), e);
    }
    records.finish();
    return count;
  }

  private RunCount writeRecords(OutputStream out, Predicate<Article> isDone, Workplace chosen) {
    RecordWriter writer = new RecordWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    return articles.run(
        chosen,
        isDone,
        done -> {
          writer.write(done.extraction());
          writer.flush();
          workplace.console().checkResults();
        });
  }

  private RunCount writeQuads(RDFFormat rdf, Workplace chosen) {
    if (output == null) {
      return writeQuads(workplace.console().results(), rdf, chosen);
    }
    RunCount[] count = {RunCount.NONE};
    new OutputFile(output).write(out -> count[0] = writeQuads(out, rdf, chosen));
    return count[0];
  }

  private RunCount writeQuads(OutputStream out, RDFFormat rdf, Workplace chosen) {
    try (QuadWriter writer = new QuadWriter(out, rdf, minter())) {
      return articles.run(
          chosen,
          a -> false,
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
