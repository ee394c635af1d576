package org.rasad.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rasad.serve.ServerOptions;
import org.rasad.serve.sparql.QueryLimits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where a command serves, and what queries may take. */
final class ListenOptions {

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Where to listen (default: ${DEFAULT-VALUE}); 0 takes any free port.",
      defaultValue = "" + ServerOptions.DEFAULT_PORT)
  private int port;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description =
          "Address to listen on (default: ${DEFAULT-VALUE}, this machine alone); 0.0.0.0 lets"
              + " other machines in.",
      defaultValue = ServerOptions.LOOPBACK)
  private String host = ServerOptions.LOOPBACK;

  @Option(
      names = "--query-timeout",
      paramLabel = "SECONDS",
      description = "Stops queries after this time (default: ${DEFAULT-VALUE}).",
      defaultValue = "" + QueryLimits.DEFAULT_SECONDS)
  private int timeout;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      description = "Rows that one query gives at most (default: ${DEFAULT-VALUE}).",
      defaultValue = "" + QueryLimits.DEFAULT_ROWS)
  private long rows;

  @Option(
      names = "--max-query-size",
      paramLabel = "BYTES",
      description = "Refuses longer queries (default: ${DEFAULT-VALUE}).",
      defaultValue = "" + QueryLimits.DEFAULT_BYTES)
  private int bytes;

  @Option(
      names = "--max-queries",
      paramLabel = "N",
      description =
          "Queries that run at once; more wait a little and are then refused (default: two for"
              + " each processor).")
  private int atOnce = QueryLimits.standardAtOnce();

  @Option(
      names = "--service-host",
      paramLabel = "HOST",
      description =
          "Lets queries ask this host with SERVICE, as name or name:port; may be repeated"
              + " (default: none).")
  private List<String> serviceHosts = new ArrayList<>();

  @Spec(Target.MIXEE)
  private @Nullable CommandSpec spec;

  ServerOptions options() {
    try {
      return new ServerOptions(host, port, limits());
    } catch (IllegalArgumentException e) {
      if (spec == null) {
        throw e;
      }
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private QueryLimits limits() {
    return new QueryLimits(
        Duration.ofSeconds(timeout), rows, bytes, atOnce, new TreeSet<>(serviceHosts));
  }
}
