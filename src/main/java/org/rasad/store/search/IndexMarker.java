package org.rasad.store.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file that stands while the index may be behind its store: from before a change is committed
 * until the index has it too. Found when a store is opened, it tells that a program was killed.
 */
final class IndexMarker {

  private final Path file;
  private boolean doubtful;

  IndexMarker(Path file) {
    this.file = file;
  }

  boolean stands() {
    return Files.exists(file);
  }

  /** Once a change was not followed, the index is never trusted again before it is made anew. */
  synchronized void set() {
    doubtful |= stands();
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The store's index of words cannot be written. Make the folder writable.", e);
    }
  }

  synchronized void remove() throws IOException {
    if (!doubtful) {
      Files.deleteIfExists(file);
    }
  }

  /** After the index was made anew. */
  synchronized void reset() throws IOException {
    doubtful = false;
    Files.deleteIfExists(file);
  }
}
