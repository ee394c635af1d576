package org.rasad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The room that is left on the disk of a store.
 *
 * <p>TDB2 maps its files into memory. Where the disk is full, a write into such a file is no
 * exception of input and output but an error of the machine ({@link InternalError}); it comes
 * before the commit, so the change is not made and the store is as before.
 */
final class Room {

  /** What stays free, so that closing a store and ending a change still find room. */
  private static final long RESERVE = 16L * 1024 * 1024;

  private static final long MEGABYTE = 1024 * 1024;

  private final Path folder;

  Room(Path folder) {
    this.folder = folder;
  }

  /**
   * @throws StoreException if there is so little that a change is not even begun
   */
  void check() {
    if (free() < RESERVE) {
      throw new StoreException(message());
    }
  }

  /** The fault as a sentence if it comes from a full disk, else the fault itself. */
  RuntimeException explained(Throwable fault) {
    for (Throwable at = fault; at != null; at = at.getCause()) {
      if (isFull(at)) {
        return new StoreException(message(), fault);
      }
    }
    return switch (fault) {
      case RuntimeException known -> known;
      case Error error -> throw error;
      default -> new IllegalStateException(fault);
    };
  }

  private static boolean isFull(Throwable fault) {
    String message = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
    return fault instanceof InternalError && message.contains("memory access")
        || fault instanceof IOException
            && (message.contains("no space left") || message.contains("quota"));
  }

  private String message() {
    return "The disk of the store %s is full (%d MB are free): the last change was not made, all before it is there. Make room and do it again."
        .formatted(folder, free() / MEGABYTE);
  }

  /** A disk that does not say it counts as empty. */
  private long free() {
    try {
      return Files.getFileStore(folder).getUsableSpace();
    } catch (IOException e) {
      return Long.MAX_VALUE;
    }
  }
}
