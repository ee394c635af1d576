package org.rasad.bench;

import java.util.stream.Collectors;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the JMH benchmarks and makes a row of each. */
final class Stages {

  private Stages() {}

  static String measure() throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include("org\\.rasad\\.bench\\..*Benchmark")
            .verbosity(VerboseMode.SILENT)
            .jvmArgsPrepend(
                "-Drasad.home=" + System.getProperty("rasad.home", ""),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow")
            .build();
    return new Runner(options)
        .run().stream()
            .map(
                result ->
                    "| %s, ms an article | %s ± %s | | |"
                        .formatted(
                            result.getParams().getBenchmark().replaceFirst("org.rasad.bench.", ""),
                            Figures.number(result.getPrimaryResult().getScore()),
                            Figures.number(result.getPrimaryResult().getScoreError())))
            .collect(Collectors.joining("\n"));
  }
}
