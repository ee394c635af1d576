package org.rasad.serve;

import java.util.stream.Stream;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;

/**
 * Sets up where and how connections are taken, so that slow or very many clients do not keep the
 * others out.
 *
 * <p>A connection without a whole request keeps no thread. A thread comes to it only when the head
 * is read and, of small bodies such as posted queries, the body too. So tasks that wait for a
 * thread are never more than connections, and those have a limit.
 */
final class Connections {

  static final int SMALLEST_THREADS = 8;
  static final int MOST_THREADS = 200;

  private static final int MOST_CONNECTIONS = 2_000;

  /** Milliseconds without a byte in either direction. */
  private static final long IDLE = 30_000;

  /** Bytes a second; who reads or writes slower keeps a thread for nothing. */
  private static final long SLOWEST = 100;

  /** A query may stand in the address, percent-encoded. */
  private static final int HEADER_BYTES = 64 * 1024;

  /**
   * Of an answer, before it is sent. Fuseki would take 5 MB for each, which Jetty does not use
   * again: a crowd of small answers could use up the memory outside of the heap.
   */
  private static final int ANSWER_BYTES = 64 * 1024;

  private static final int SMALLEST_GZIP = 512;
  private static final int NO_OVERHEAD = -1;

  private Connections() {}

  /**
   * @param formBytes of the longest posted form
   */
  static void configure(Server server, ServerOptions options, int formBytes) {
    Stream.of(server.getConnectors())
        .map(ServerConnector.class::cast)
        .forEach(connector -> configure(connector, options));
    server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
    server
        .getDescendants(ServletContextHandler.class)
        .forEach(context -> context.setMaxFormContentSize(formBytes));
    readBodiesFirst(server, formBytes);
    compress(server);
    server.setHandler(new MinimumDataRateHandler(server.getHandler(), SLOWEST, SLOWEST));
  }

  private static void configure(ServerConnector connector, ServerOptions options) {
    connector.setHost(options.host());
    connector.setPort(options.port());
    connector.setIdleTimeout(IDLE);
    HttpConfiguration http =
        connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setOutputBufferSize(ANSWER_BYTES);
    http.setSendServerVersion(false);
  }

  /** Longer bodies are given on as they come; who takes them looks after them. */
  private static void readBodiesFirst(Server server, int bytes) {
    EagerContentHandler eager =
        new EagerContentHandler(
            server.getHandler(),
            new EagerContentHandler.RetainedContentLoaderFactory(bytes, NO_OVERHEAD, false));
    server.setHandler(eager);
  }

  /** Jetty marks this handler for removal, but its successor is not in the server's jar. */
  @SuppressWarnings("removal")
  private static void compress(Server server) {
    GzipHandler gzip = new GzipHandler();
    gzip.setMinGzipSize(SMALLEST_GZIP);
    gzip.setSyncFlush(true); // A page that is sent in part shall be seen in part.
    gzip.setHandler(server.getHandler());
    server.setHandler(gzip);
  }
}
