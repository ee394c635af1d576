package org.rasad.cli;

import java.nio.file.Path;
import org.rasad.store.Store;
import picocli.CommandLine.Option;

/** The store that a command reads. */
final class StoreOption {

  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the store, as `rasad ingest` made it.")
  private Path folder = Path.of("");

  Path folder() {
    return folder;
  }

  /**
   * Opens the store for writing; the caller closes it.
   *
   * @throws org.rasad.store.StoreException also if there is none: no store is made
   */
  Store openForWriting() {
    return openForWriting(folder);
  }

  static Store openForWriting(Path folder) {
    Store.openForReading(folder).close();
    return Store.openForWriting(folder);
  }

  /** Opens the store; the caller closes it. */
  Store open() {
    return Store.openForReading(folder);
  }
}
