package org.rasad.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.rasad.store.NamedQuery;
import org.rasad.store.QueryFormat;
import org.rasad.store.QueryRunner;
import org.rasad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a SPARQL query over a store. */
@Command(
    name = "query",
    description = "Answers a SPARQL query, or a question that Rasad brings along.",
    footer = {
      "",
      "Examples:",
      "  rasad query --store my-store who-attacked-whom",
      "  rasad query --store my-store my-question.rq --format csv > answer.csv"
    })
final class QueryCommand implements Callable<Integer> {

  private static final String SUFFIX = ".rq";

  private final Workplace workplace;

  @Mixin private StoreOption store = new StoreOption();

  @Parameters(
      paramLabel = "FILE.rq|NAME",
      description = "A file with a query, or the name of a question in queries/.")
  private String query = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "table, csv, json, or turtle for CONSTRUCT and DESCRIBE (default: table).")
  private String format = QueryFormat.TABLE.code();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "When to give the query up (default: ${DEFAULT-VALUE}).",
      defaultValue = "600")
  private int timeout;

  QueryCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    QueryFormat wanted =
        QueryFormat.fromCode(format)
            .orElseThrow(
                () ->
                    new SetupException(
                        "There is no format \"%s\"; choose table, csv, json or turtle."
                            .formatted(format)));
    String text = text();
    try (Store opened = store.open()) {
      new QueryRunner(opened, Duration.ofSeconds(timeout))
          .run(text, wanted, workplace.console().results());
    }
    workplace.console().checkResults();
    return ExitCode.OK;
  }

  private String text() {
    if (!query.endsWith(SUFFIX)) {
      return NamedQuery.named(query).map(NamedQuery::text).orElseThrow(this::unknownQuestion);
    }
    try {
      return Files.readString(Path.of(query));
    } catch (CharacterCodingException e) {
      throw new SetupException("The query %s is not valid UTF-8.".formatted(query), e);
    } catch (IOException e) {
      throw new SetupException(
          "The query %s cannot be read; is the path right?".formatted(query), e);
    }
  }

  private SetupException unknownQuestion() {
    return new SetupException(
        NamedQuery.all().stream()
            .map(NamedQuery::name)
            .collect(
                Collectors.joining(
                    ", ",
                    "There is no question \"%s\"; give a file that ends in .rq, or one of: "
                        .formatted(query),
                    ".")));
  }
}
