package org.rasad.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.apache.commons.io.file.PathUtils;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.tdb2.TDB2;
import org.rasad.RealModels;
import org.rasad.serve.RasadServer;
import org.rasad.serve.Served;
import org.rasad.serve.ServerOptions;
import org.rasad.serve.ServerStartException;
import org.rasad.store.Activity;
import org.rasad.store.Store;

/** A server over a store of the sample articles, of which one was withdrawn. */
final class SampleServer implements AutoCloseable {

  /** The page of the article that was withdrawn. */
  static final String GONE = "/article/sfax-protests-1";

  private static final Instant NOON = Instant.parse("2025-01-01T12:00:00Z");

  private final Path folder;
  private final Store store;
  private final RasadServer server;

  private SampleServer(Path folder, Store store, RasadServer server) {
    this.folder = folder;
    this.store = store;
    this.server = server;
  }

  static SampleServer start() throws IOException, ServerStartException {
    Path folder = Files.createTempDirectory("rasad-browser");
    Store store = Store.openForWriting(folder.resolve("store"));
    store.putAll(RealModels.samples(), activity(Activity.Kind.INGEST, ""));
    String withdrawn = GONE.substring(GONE.lastIndexOf('/') + 1);
    store.retract(withdrawn, activity(Activity.Kind.RETRACTION, "an example"));
    return new SampleServer(
        folder,
        store,
        RasadServer.start(Served.of(store), new ServerOptions(ServerOptions.LOOPBACK, 0)));
  }

  private static Activity activity(Activity.Kind kind, String reason) {
    return new Activity(kind, NOON, "0.0", Map.of(), reason);
  }

  URI address() {
    return server.address();
  }

  /** The address of a page of the server. */
  String address(String path) {
    return server.address().resolve(path).toString();
  }

  /** Path of the thing that a question finds first; its variable is {@code thing}. */
  String path(String where) {
    String query =
        """
        PREFIX rasad: <https://w3id.org/rasad/ontology#>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        SELECT ?thing { %s } ORDER BY ?thing LIMIT 1
        """
            .formatted(where);
    return store.read(
        data -> {
          try (QueryExec exec =
              QueryExec.dataset(data).query(query).set(TDB2.symUnionDefaultGraph, true).build()) {
            String iri = exec.select().next().get("thing").getURI();
            return iri.substring(store.base().length() - 1);
          }
        });
  }

  @Override
  public void close() throws IOException {
    server.close();
    store.close();
    PathUtils.deleteDirectory(folder);
  }
}
