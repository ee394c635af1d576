package org.rasad.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rasad.cli.run.RunCount;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.ShapesReport;
import org.rasad.serve.RasadServer;
import org.rasad.serve.ServerOptions;
import org.rasad.serve.ServerStartException;
import org.rasad.store.Activity;
import org.rasad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows everything at once, on the sample articles. */
@Command(
    name = "demo",
    description = "Reads the sample articles into a new store, checks it and serves it.",
    footer = {"", "Example:", "  rasad demo"})
final class DemoCommand implements Callable<Integer> {

  private final Workplace workplace;

  @Mixin private ListenOptions listen = new ListenOptions();

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Folder of the store, made anew (default: target/demo-store).")
  private @Nullable Path folder;

  @Option(names = "--no-serve", description = "Ends after the counts.")
  private boolean noServe;

  DemoCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws ServerStartException {
    ServerOptions options = listen.options();
    Path articles = workplace.home().resolve("data").resolve("articles");
    if (!Files.isDirectory(articles)) {
      throw new SetupException(
          "There are no sample articles in %s; start Rasad with the launcher `rasad`."
              .formatted(articles));
    }
    if (!noServe) {
      RasadServer.checkFree(options);
    }
    Path place = folder == null ? workplace.home().resolve("target/demo-store") : folder;
    StoreRemoval.remove(place);
    int code;
    try (Store store = Store.openForWriting(place, base(options))) {
      code = fill(store, articles, place);
      if (!noServe) {
        serve(store, place, options);
      }
    }
    return code;
  }

  private int fill(Store store, Path articles, Path place) {
    Console console = workplace.console();
    console.message("Reading %s into the store %s.".formatted(articles, place));
    Refusals refusals = new Refusals(console);
    RunCount count;
    Activity ingest =
        workplace.activity(Activity.Kind.INGEST, IngestCommand.settings(), "demonstration");
    try (StoreFilling filling = new StoreFilling(store, ingest, refusals)) {
      int threads = Runtime.getRuntime().availableProcessors();
      count = ArticleOptions.run(workplace, List.of(articles), threads, filling);
    }
    RunCount whole = refusals.takenFrom(count);
    console.message(whole.summary());
    ShapesReport report = store.validate();
    console.message(ValidateCommand.summary(report));
    StatsCommand.print(console, store.statistics());
    console.checkResults();
    return report.conforms() ? ExitCode.of(whole) : ExitCode.INPUT_FAILED;
  }

  private void serve(Store store, Path place, ServerOptions options) throws ServerStartException {
    try (RasadServer server = ServeCommand.start(store, options)) {
      Console console = workplace.console();
      console.result(
          """

          Rasad serves at %1$s - try:
            in a browser:    %1$s
            with SPARQL:     curl --data-urlencode 'query=SELECT * { ?event a <%2$sAssault> }' %1$ssparql
            when stopped:    ./rasad query --store '%3$s' who-attacked-whom
          Stop it with Ctrl+C.\
          """
              .formatted(server.address(), org.rasad.rdf.Rasad.NAMESPACE, place));
      console.checkResults();
      server.join();
    }
  }

  /** The IRIs of the demonstration lead to the server that it starts. */
  private static String base(ServerOptions options) {
    return options.port() == 0
        ? IriMinter.DEFAULT_BASE
        : "http://localhost:" + options.port() + "/";
  }
}
