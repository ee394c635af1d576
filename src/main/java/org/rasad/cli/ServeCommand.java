package org.rasad.cli;

import java.util.concurrent.Callable;
import org.rasad.serve.RasadServer;
import org.rasad.serve.ServerOptions;
import org.rasad.serve.ServerStartException;
import org.rasad.store.NamedQuery;
import org.rasad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves a store to browsers and programs. */
@Command(
    name = "serve",
    description = "Serves a store: pages for a browser, and a SPARQL endpoint that only reads.",
    footer = {
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

  ServeCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() throws ServerStartException {
    ServerOptions options = listen.options();
    try (Store opened = store.open();
        RasadServer server = start(opened, options)) {
      workplace
          .console()
          .message(
              "Serving %s at %s (SPARQL at %ssparql). Stop with Ctrl+C."
                  .formatted(store.folder(), server.address(), server.address()));
      server.join();
    }
    return ExitCode.OK;
  }

  /** The server's caller closes it before the store. */
  static RasadServer start(Store store, ServerOptions options) throws ServerStartException {
    return RasadServer.start(store.readOnlyDataset(), store.base(), NamedQuery.all(), options);
  }
}
