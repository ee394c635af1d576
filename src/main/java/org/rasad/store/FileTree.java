package org.rasad.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder with all that is in it. */
final class FileTree {

  private FileTree() {}

  /** Removes it; does nothing where there is nothing. */
  static void delete(Path root) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    for (Path path : deepestFirst(root)) {
      Files.deleteIfExists(path);
    }
  }

  /** Makes sure that all of it is on the disk, whatever happens to the machine. */
  static void forceAll(Path root) throws IOException {
    for (Path path : deepestFirst(root)) {
      force(path);
    }
  }

  /** Makes sure that a file, or the names in a folder, are on the disk. */
  static void force(Path path) throws IOException {
    boolean isFolder = Files.isDirectory(path);
    if (isFolder && !path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      // Windows opens no folder as a file.
      return;
    }
    StandardOpenOption how = isFolder ? StandardOpenOption.READ : StandardOpenOption.WRITE;
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }

  /** How many bytes its files have, as far as they can be seen. */
  static long bytes(Path root) throws IOException {
    long sum = 0;
    for (Path path : deepestFirst(root)) {
      sum += Files.isRegularFile(path) ? Files.size(path) : 0;
    }
    return sum;
  }

  private static List<Path> deepestFirst(Path root) throws IOException {
    try (Stream<Path> tree = Files.walk(root)) {
      return tree.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
