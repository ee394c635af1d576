package org.rasad.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How many articles a command reads at a time. */
final class ThreadsOption {

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles are read at a time (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Spec(Target.MIXEE)
  private @Nullable CommandSpec spec;

  /** At least one. */
  int number() {
    if (threads < 1 && spec != null) {
      throw new ParameterException(
          spec.commandLine(), "--threads is at least 1, not " + threads + ".");
    }
    return threads;
  }
}
