package org.rasad.serve;

import java.util.Objects;

/**
 * Where a server listens.
 *
 * @param host address or name of the network interface
 * @param port 0 takes any free port
 */
public record ServerOptions(String host, int port) {

  /** Only programs on the same machine reach it. */
  public static final String LOOPBACK = "127.0.0.1";

  public static final int DEFAULT_PORT = 3030;

  public ServerOptions {
    Objects.requireNonNull(host, "host");
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("A port is between 0 and 65535, not " + port + ".");
    }
  }
}
