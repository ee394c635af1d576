package org.rasad.serve;

import java.util.Objects;
import org.rasad.serve.sparql.QueryLimits;

/**
 * Where a server listens, and what its queries may take.
 *
 * @param host address or name of the network interface
 * @param port 0 takes any free port
 * @param limits of queries
 */
public record ServerOptions(String host, int port, QueryLimits limits) {

  /** Only programs on the same machine reach it. */
  public static final String LOOPBACK = "127.0.0.1";

  public static final int DEFAULT_PORT = 3030;

  public ServerOptions {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(limits, "limits");
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("A port is between 0 and 65535, not " + port + ".");
    }
  }

  /** With the limits that hold unless the user says otherwise. */
  public ServerOptions(String host, int port) {
    this(host, port, QueryLimits.standard());
  }
}
