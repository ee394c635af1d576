package org.rasad.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The store of a command whose subcommands have stores of their own. */
final class OptionalStore {

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Folder of the store, as `rasad ingest` made it.")
  private @Nullable Path folder;

  boolean isGiven() {
    return folder != null;
  }

  Path folder() {
    return Objects.requireNonNull(folder);
  }
}
