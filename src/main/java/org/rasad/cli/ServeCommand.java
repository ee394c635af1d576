package org.rasad.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.rasad.serve.RasadServer;
import org.rasad.serve.Served;
import org.rasad.serve.ServerOptions;
import org.rasad.serve.ServerStartException;
import org.rasad.serve.intake.IntakeEndpoint;
import org.rasad.serve.intake.IntakeLimits;
import org.rasad.serve.intake.Token;
import org.rasad.store.Store;
import org.rasad.store.StoreWatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves a store to browsers and programs. */
@Command(
    name = "serve",
    description = "Serves a store: pages for a browser, and a SPARQL endpoint that only reads.",
    footer = {
      "",
      "A whole store that `rasad load` puts in place of this one is taken up while serving.",
      "",
      "A store belongs to one program at a time. To add articles while it is served,",
      "make a token, start the server with it, and send the articles to the server:",
      "  head -c 32 /dev/urandom | base64 > token; chmod 600 token",
      "  rasad serve --store my-store --ingest-token-file token",
      "  rasad ingest my-articles --to http://localhost:3030/ --token-file token",
      "",
      "Examples:",
      "  rasad serve --store my-store --port 3030",
      "  rasad serve --store my-store --query-timeout 60 --max-queries 2",
      "  rasad serve --store my-store --service-host query.wikidata.org"
    })
final class ServeCommand implements Callable<Integer> {

  private final Workplace workplace;

  @Mixin private StoreOption store = new StoreOption();
  @Mixin private ListenOptions listen = new ListenOptions();
  @Mixin private IntakeOptions intake = new IntakeOptions();
  @Mixin private ThreadsOption threads = new ThreadsOption();

  ServeCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws ServerStartException {
    ServerOptions options = listen.options();
    IntakeLimits limits = intake.limits();
    Optional<Token> token = intake.token();
    if (token.isPresent()) {
      serveAndTake(options, limits, token.get());
    } else {
      serveOnly(options);
    }
    return ExitCode.OK;
  }

  private void serveOnly(ServerOptions options) throws ServerStartException {
    try (Store opened = store.open();
        StoreWatch watch = watch(opened);
        RasadServer server = start(opened, options)) {
      tell(server, "");
      server.join();
    }
  }

  /** What takes articles is closed after the server, which calls it, and before the store. */
  private void serveAndTake(ServerOptions options, IntakeLimits limits, Token token)
      throws ServerStartException {
    try (Store opened = Store.openForWriting(store.folder());
        StoreWatch watch = watch(opened);
        StoreIntake taking = new StoreIntake(workplace, opened, store.folder(), threads.number());
        RasadServer server = start(opened, options, new IntakeEndpoint(taking, token, limits))) {
      tell(server, "Articles come in at %sarticles. ".formatted(server.address()));
      server.join();
    }
  }

  /** What is loaded beside the server is taken up. */
  private StoreWatch watch(Store opened) {
    return StoreWatch.of(opened, store.folder(), workplace.console()::message);
  }

  private void tell(RasadServer server, String more) {
    workplace
        .console()
        .message(
            "Serving %s at %s (SPARQL at %ssparql). %sStop with Ctrl+C."
                .formatted(store.folder(), server.address(), server.address(), more));
  }

  /** The server's caller closes it before the store. */
  static RasadServer start(Store store, ServerOptions options) throws ServerStartException {
    return RasadServer.start(Served.of(store), options);
  }

  /** The same for a server that also takes articles. */
  static RasadServer start(Store store, ServerOptions options, IntakeEndpoint intake)
      throws ServerStartException {
    return RasadServer.start(Served.of(store).taking(intake), options);
  }
}
