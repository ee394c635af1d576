package org.rasad.serve;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sys.JenaSystem;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.rasad.serve.count.StoreCounts;
import org.rasad.serve.describe.DescriptionServlet;
import org.rasad.serve.describe.Descriptions;
import org.rasad.serve.measure.RequestMeter;
import org.rasad.serve.measure.ServerMeters;
import org.rasad.serve.page.Overviews;
import org.rasad.serve.page.Pages;
import org.rasad.serve.sparql.Endpoint;

/**
 * A running web server over one dataset, which it never changes.
 *
 * <table>
 * <caption>Addresses</caption>
 * <tr><td>{@code /}</td><td>start page</td></tr>
 * <tr><td>{@code /queries/NAME}</td><td>a prepared question with its answer</td></tr>
 * <tr><td>{@code /search}, {@code /map}, {@code /graph-view}, {@code /evidence}</td><td>pages over all
 * of the store</td></tr>
 * <tr><td>{@code /api/…}</td><td>JSON for the scripts of the pages</td></tr>
 * <tr><td>{@code /article/…}, {@code /entity/…}, {@code /event/…} and so on</td><td>what
 * is known of one thing: a page, Turtle, JSON-LD, N-Triples or RDF/XML</td></tr>
 * <tr><td>{@code /graph/…}</td><td>a named graph: a page, Turtle or N-Triples</td></tr>
 * <tr><td>{@code /ontology}, {@code /cameo}, {@code /acled}</td><td>the vocabularies</td></tr>
 * <tr><td>{@code /articles}</td><td>with an intake: takes articles from who has the token</td></tr>
 * <tr><td>{@code /sparql}</td><td>SPARQL 1.2 queries, GET and POST; without a query its
 * description</td></tr>
 * <tr><td>{@code /data}</td><td>whole graphs, by the Graph Store Protocol</td></tr>
 * <tr><td>{@code /editor}</td><td>a page to write queries</td></tr>
 * <tr><td>{@code /.well-known/void}</td><td>what data there is</td></tr>
 * <tr><td>{@code /prefixes}</td><td>the usual prefixes</td></tr>
 * <tr><td>{@code /health}, {@code /metrics}</td><td>whether it is well, and what it did</td></tr>
 * </table>
 *
 * <p>Queries keep to the limits of {@link ServerOptions} and get only safe regular expressions.
 */
public final class RasadServer implements AutoCloseable {

  static final String SPARQL = Endpoint.QUERY;

  static {
    JenaSystem.init();
  }

  private final ServerOptions options;
  private final Endpoint endpoint;
  private final StoreCounts counts;
  private final Overviews overviews;
  private final ServerMeters meters;
  private final FusekiServer server;

  private RasadServer(Served served, ServerOptions options) {
    this.options = options;
    this.endpoint = new Endpoint(options.limits());
    this.counts = StoreCounts.of(served.data(), served.base());
    this.overviews = new Overviews(served.data());
    this.meters = new ServerMeters(counts);
    this.server = build(served);
    Server jetty = server.getJettyServer();
    EncodedAddresses.allow(jetty);
    explainErrors(jetty);
    Connections.configure(jetty, options, endpoint.formBytes());
  }

  /**
   * Starts to serve.
   *
   * @throws ServerStartException if it cannot listen there
   */
  public static RasadServer start(Served served, ServerOptions options)
      throws ServerStartException {
    RasadServer server = new RasadServer(served, options);
    try {
      server.server.start();
    } catch (RuntimeException e) {
      server.close();
      throw new ServerStartException(reason(e, options), e);
    }
    return server;
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
    endpoint.close();
    counts.close();
    overviews.close();
    meters.close();
  }

  private FusekiServer build(Served served) {
    Descriptions descriptions = new Descriptions(served.data(), served.base(), counts);
    Routes routes = new Routes(served, endpoint, counts, overviews);
    FusekiServer.Builder builder =
        FusekiServer.create()
            .numServerThreads(Connections.SMALLEST_THREADS, Connections.MOST_THREADS)
            .fusekiModules(FusekiModules.empty())
            .addFilter("/*", new RequestMeter(meters.registry(), Routes.KINDS))
            .addFilter("/*", new ResponseHeaders());
    endpoint.addTo(
        builder,
        served.data(),
        meters.queries(),
        new DescriptionServlet(descriptions::service),
        Routes.EDITOR);
    routes.servlets(descriptions, meters.registry()).forEach(builder::addServlet);
    return builder.build();
  }

  private static void explainErrors(Server jetty) {
    ErrorPages errors = new ErrorPages(new Pages());
    jetty.setErrorHandler(errors);
    jetty.getDescendant(ServletContextHandler.class).setErrorHandler(errors);
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
