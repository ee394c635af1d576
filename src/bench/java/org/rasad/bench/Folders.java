package org.rasad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Removes what a measurement has made. */
final class Folders {

  private Folders() {}

  static void remove(Path folder) throws IOException {
    List<Path> inner;
    try (Stream<Path> all = Files.walk(folder)) {
      inner = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : inner) {
      Files.delete(each);
    }
  }
}
