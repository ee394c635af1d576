package org.rasad.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.TDB2;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.rasad.serve.page.Overviews;
import org.rasad.serve.sparql.GuardedQuery;
import org.rasad.store.NamedQuery;

/**
 * A running web server over one dataset, which it never changes.
 *
 * <table>
 * <caption>Addresses</caption>
 * <tr><td>{@code /}</td><td>start page</td></tr>
 * <tr><td>{@code /queries/NAME}</td><td>a prepared question with its answer</td></tr>
 * <tr><td>{@code /map}</td><td>incidents on a map and in time</td></tr>
 * <tr><td>{@code /article/…}, {@code /entity/…}, {@code /event/…}, {@code /relation/…}</td><td>what
 * is known of one thing: a page, Turtle, N-Triples or RDF/XML</td></tr>
 * <tr><td>{@code /sparql}</td><td>SPARQL 1.2 queries, GET and POST</td></tr>
 * <tr><td>{@code /health}</td><td>{@code ok}</td></tr>
 * </table>
 *
 * <p>Queries stop after a time limit, ask no other server and get only safe regular expressions.
 */
public final class RasadServer implements AutoCloseable {

  static final String SPARQL = "/sparql";
  private static final int TIMEOUT_SECONDS = 20;

  /** Milliseconds to the first row, and to the last. */
  private static final String QUERY_TIMEOUT = "10000," + TIMEOUT_SECONDS * 1000;

  private static final int SMALLEST_GZIP = 512;

  static {
    JenaSystem.init();
  }

  private final FusekiServer server;
  private final Overviews overviews;
  private final ServerOptions options;

  private RasadServer(FusekiServer server, Overviews overviews, ServerOptions options) {
    this.server = server;
    this.overviews = overviews;
    this.options = options;
  }

  /**
   * Starts to serve; the dataset stays open and belongs to the caller.
   *
   * @param base with which the IRIs of the dataset begin
   * @throws ServerStartException if it cannot listen there
   */
  public static RasadServer start(
      DatasetGraph data, String base, List<NamedQuery> questions, ServerOptions options)
      throws ServerStartException {
    Overviews overviews = new Overviews(data);
    FusekiServer server = build(data, base, questions, overviews);
    listen(server.getJettyServer(), options);
    compress(server.getJettyServer());
    try {
      server.start();
    } catch (RuntimeException e) {
      server.stop();
      overviews.close();
      throw new ServerStartException(reason(e, options), e);
    }
    return new RasadServer(server, overviews, options);
  }

  /**
   * Finds out before long work whether a server could listen there.
   *
   * @throws ServerStartException if it could not
   */
  public static void checkFree(ServerOptions options) throws ServerStartException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(options.host(), options.port()));
    } catch (IOException e) {
      throw new ServerStartException(reason(e, options), e);
    }
  }

  /** Where a browser finds the start page, with a {@code /} at the end. */
  public URI address() {
    String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
    String name = options.host().equals(ServerOptions.LOOPBACK) ? "localhost" : host;
    return URI.create("http://" + name + ":" + port() + "/");
  }

  private int port() {
    return ((ServerConnector) server.getJettyServer().getConnectors()[0]).getLocalPort();
  }

  /** Waits until the server is stopped by another thread. */
  public void join() {
    server.join();
  }

  @Override
  public void close() {
    server.stop();
    overviews.close();
  }

  private static FusekiServer build(
      DatasetGraph data, String base, List<NamedQuery> questions, Overviews overviews) {
    data.getContext().set(ARQ.queryTimeout, QUERY_TIMEOUT);
    data.getContext().set(ARQ.httpServiceAllowed, false);
    data.getContext().set(TDB2.symUnionDefaultGraph, true);
    DataService sparql =
        DataService.newBuilder(new DatasetGraphReadOnly(data)).addEndpoint(Operation.Query).build();
    FusekiServer.Builder builder =
        FusekiServer.create()
            .fusekiModules(FusekiModules.empty())
            .registerOperation(Operation.Query, new GuardedQuery())
            .addFilter("/*", new ResponseHeaders())
            .add(SPARQL, sparql);
    Routes.of(data, base, questions, overviews).forEach(builder::addServlet);
    return builder.build();
  }

  private static void listen(Server jetty, ServerOptions options) {
    Stream.of(jetty.getConnectors())
        .map(ServerConnector.class::cast)
        .forEach(
            connector -> {
              connector.setHost(options.host());
              connector.setPort(options.port());
            });
  }

  /** Jetty marks this handler for removal, but its successor is not in the server's jar. */
  @SuppressWarnings("removal")
  private static void compress(Server jetty) {
    GzipHandler gzip = new GzipHandler();
    gzip.setMinGzipSize(SMALLEST_GZIP);
    gzip.setHandler(jetty.getHandler());
    jetty.setHandler(gzip);
  }

  private static String reason(Throwable fault, ServerOptions options) {
    for (Throwable at = fault; at != null; at = at.getCause()) {
      if (at instanceof UnresolvedAddressException
          || at instanceof UnknownHostException
          || (at instanceof SocketException && "Unresolved address".equals(at.getMessage()))) {
        return "There is no host \"%s\"; give an address of this machine."
            .formatted(options.host());
      }
      if (at instanceof BindException) {
        return "Cannot listen on %s port %d (%s); stop the other program or choose another port."
            .formatted(options.host(), options.port(), at.getMessage());
      }
    }
    return "The server did not start: " + fault.getMessage() + ".";
  }
}
