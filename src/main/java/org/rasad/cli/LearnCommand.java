package org.rasad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Learns the weights that are part of Rasad. */
@Command(
    name = "learn",
    synopsisSubcommandLabel = "COMMAND",
    description = "Learns weights that are part of Rasad; for developers of Rasad.",
    footer = {
      "",
      "Example:",
      "  rasad learn roles data/training --output data/lexicon/role-weights.tsv"
    })
final class LearnCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "Say what to learn: roles or reports.");
    }
  }

  /** Nothing half-written stays: the old weights go when the new ones are whole. */
  static void write(List<String> lines, Path output) {
    Path whole = output.resolveSibling(output.getFileName() + ".part");
    try {
      Files.write(whole, lines);
      Files.move(whole, output, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new SetupException(
          "The weights cannot be written to %s: %s.".formatted(output, e.getMessage()), e);
    }
  }
}
