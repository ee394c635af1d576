package org.rasad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The databases in the folder of a store, each in a folder {@code Data-0001}, {@code Data-0002} and
 * so on. TDB2 opens the one with the highest number; the others are of the past.
 */
final class DataFolders {

  private static final String PREFIX = "Data-";
  private static final Pattern NAME = Pattern.compile(PREFIX + "\\d{1,9}");

  private final Path store;

  DataFolders(Path store) {
    this.store = store.toAbsolutePath().normalize();
  }

  /** All of them, the newest last. */
  List<Path> all() throws IOException {
    if (!Files.isDirectory(store)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(store)) {
      return entries
          .filter(p -> NAME.matcher(p.getFileName().toString()).matches())
          .sorted(Comparator.comparingInt(DataFolders::number))
          .toList();
    }
  }

  /** The one that is opened. */
  Optional<Path> newest() throws IOException {
    List<Path> all = all();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /**
   * Makes a finished database the newest, in one step that is done or not done: a rename. Where
   * another program makes one at the same moment, this one comes after it.
   *
   * @param finished a folder on the same file system
   * @return where it is now
   */
  Path moveIn(Path finished) throws IOException {
    while (true) {
      int next = newest().map(DataFolders::number).orElse(0) + 1;
      Path place = store.resolve(PREFIX + "%04d".formatted(next));
      try {
        Files.move(finished, place, StandardCopyOption.ATOMIC_MOVE);
        FileTree.force(store);
        return place;
      } catch (IOException e) {
        if (!Files.exists(place)) {
          throw e;
        }
      }
    }
  }

  /**
   * Whether nothing was ever written into a database: a program was ended while it was making it,
   * and some of its files may be missing. Then no text has a place in it, nor in its journal.
   */
  static boolean isNeverFilled(Path data) throws IOException {
    Path state = data.resolve("nodes-data.bdf");
    byte[] lengths = Files.exists(state) ? Files.readAllBytes(state) : new byte[0];
    for (byte each : lengths) {
      if (each != 0) {
        return false;
      }
    }
    return isEmpty(data.resolve("nodes-data.obj")) && isEmpty(data.resolve("journal.jrnl"));
  }

  private static boolean isEmpty(Path file) throws IOException {
    return !Files.exists(file) || Files.size(file) == 0;
  }

  static int number(Path data) {
    return Integer.parseInt(data.getFileName().toString().substring(PREFIX.length()));
  }
}
