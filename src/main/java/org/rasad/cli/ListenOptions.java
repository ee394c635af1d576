package org.rasad.cli;

import org.jspecify.annotations.Nullable;
import org.rasad.serve.ServerOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where a command serves. */
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

  @Spec(Target.MIXEE)
  private @Nullable CommandSpec spec;

  ServerOptions options() {
    try {
      return new ServerOptions(host, port);
    } catch (IllegalArgumentException e) {
      if (spec == null) {
        throw e;
      }
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
