package org.rasad.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rasad.export.Export;
import org.rasad.export.ExportFormat;
import org.rasad.export.ExportOptions;
import org.rasad.rdf.IriMinter;
import org.rasad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what a store holds in the format of another program. */
@Command(
    name = "export",
    description = "Writes what a store holds in the format of another program.",
    footer = {
      "",
      "nquads, trig: the whole store; turtle: the same without the names of graphs;",
      "jsonld: incidents, articles, events and entities as JSON objects;",
      "graphml, gexf, cytoscape: the network of entities, for Gephi and Cytoscape;",
      "geojson: incidents on a map, for QGIS;",
      "events-csv, incidents-csv, edges-csv: tables. docs/export.md describes them all.",
      "",
      "Examples:",
      "  rasad export --store my-store --format events-csv --output events.csv",
      "  rasad export --store my-store --output network.gexf --since 2024-01-01 --language en",
      "  rasad export --store my-store --output attacks.geojson --type ASSAULT,COERCE",
      "  rasad export --store my-store --format nquads | gzip > dump.nq.gz"
    })
final class ExportCommand implements Callable<Integer> {

  private static final int BUFFER = 1 << 16;

  private final Workplace workplace;

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "nquads, trig, turtle, jsonld, graphml, gexf, cytoscape, geojson, events-csv,"
              + " incidents-csv or edges-csv (default: what the name of the file ends in: .nq,"
              + " .trig, .ttl, .jsonld, .graphml, .gexf, .cyjs, .geojson).")
  private @Nullable String format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "The file to write (default: standard output).")
  private @Nullable Path output;

  @Mixin private SelectionOptions selection = new SelectionOptions();

  ExportCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    ExportFormat wanted = wanted();
    try (Store opened = store.open()) {
      Export export = wanted.with(options(wanted, opened.minter()));
      if (output == null) {
        writeResults(out -> write(opened, export, out));
      } else {
        new OutputFile(output).write(out -> write(opened, export, out));
        workplace.console().message("Wrote %s as %s.".formatted(output, wanted.code()));
      }
    }
    return ExitCode.OK;
  }

  private static void write(Store store, Export export, OutputStream out) throws IOException {
    Optional<IOException> fault =
        store.read(
            data -> {
              try {
                export.write(data, out);
                return Optional.empty();
              } catch (IOException e) {
                return Optional.of(e);
              }
            });
    if (fault.isPresent()) {
      throw fault.get();
    }
  }

  private void writeResults(OutputFile.Content content) {
    try {
      OutputStream out = new BufferedOutputStream(new Watched(workplace.console()), BUFFER);
      content.write(out);
      out.flush();
    } catch (IOException e) {
      throw new SetupException("Standard output takes no more.", e);
    }
    workplace.console().checkResults();
  }

  private ExportFormat wanted() {
    String code = format;
    if (code != null) {
      return ExportFormat.fromCode(code).orElseThrow(() -> unknownFormat(code));
    }
    if (output == null) {
      throw new SetupException("Say in which --format, or give a file by --output.");
    }
    return ExportFormat.ofFile(output.toString())
        .orElseThrow(
            () ->
                new SetupException(
                    "The name of %s does not tell its format; say in which --format."
                        .formatted(output)));
  }

  private static SetupException unknownFormat(String code) {
    return new SetupException(
        Arrays.stream(ExportFormat.values())
            .map(ExportFormat::code)
            .collect(
                Collectors.joining(
                    ", ", "There is no format \"%s\"; choose one of: ".formatted(code), ".")));
  }

  private ExportOptions options(ExportFormat wanted, IriMinter minter) {
    if (selection.isGiven() && !wanted.selects()) {
      throw new SetupException(
          "The format %s holds the whole store; leave out --since, --until, --type and --language."
              .formatted(wanted.code()));
    }
    return new ExportOptions(minter, selection.selection(), selection.language());
  }

  /** Stops the work when nobody reads the results any more. */
  private static final class Watched extends FilterOutputStream {

    private final Console console;

    Watched(Console console) {
      super(console.results());
      this.console = console;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
      console.checkResults();
    }
  }
}
