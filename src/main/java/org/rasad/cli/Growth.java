package org.rasad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Tells when a store that is changed for days is worth making small again: when it has doubled and
 * not only a little. Each time costs as much as the store is large, so the whole costs no more than
 * a constant for each byte that was written.
 */
final class Growth {

  /** Below that nobody minds. */
  private static final long LITTLE = 512L * 1024 * 1024;

  private final Path folder;
  private final long little;
  private long before;

  Growth(Path folder) {
    this(folder, LITTLE);
  }

  Growth(Path folder, long little) {
    this.folder = folder;
    this.little = little;
    this.before = size();
  }

  boolean isLarge() {
    long now = size();
    return now > 2 * before && now - before > little;
  }

  /** From here on it is counted anew. */
  void restart() {
    before = size();
  }

  private long size() {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.mapToLong(Growth::size).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long size(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.size(file) : 0;
    } catch (NoSuchFileException e) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
