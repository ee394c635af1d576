package org.rasad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rasad.store.Store;
import org.rasad.store.StoreException;

/** Removes an old store to make room for a new one, and never anything else. */
final class StoreRemoval {

  private StoreRemoval() {}

  /**
   * Does nothing where there is nothing.
   *
   * @throws StoreException if the folder is no store, or a program is using it
   * @throws SetupException if it cannot be removed
   */
  static void remove(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    // Opening it tells whether it is a store and whether it is free.
    Store.openForWriting(folder).close();
    try (Stream<Path> tree = Files.walk(folder)) {
      List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new SetupException(
          "The old store %s cannot be removed (%s); name another with --store."
              .formatted(folder, e.getMessage()),
          e);
    }
  }
}
