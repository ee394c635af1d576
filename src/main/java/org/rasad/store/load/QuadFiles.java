package org.rasad.store.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the files of N-Quads in folders and all folders below them, such as those of a month. */
public final class QuadFiles {

  private static final List<String> SUFFIXES = List.of(".nq", ".nq.gz");

  private QuadFiles() {}

  /**
   * The files, each once: of a folder those whose name ends in {@code .nq} or {@code .nq.gz}, in
   * order of their path; a file that is named itself may have any name.
   *
   * <p>What begins with a dot or an underscore is left out, as other programs do that read what
   * Spark has written: such files are unfinished or say something of the others.
   *
   * @throws IOException if a path is not there or cannot be read
   */
  public static List<Path> find(Collection<Path> paths) throws IOException {
    Set<Path> files = new LinkedHashSet<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        files.addAll(in(path));
      } else if (Files.isReadable(path)) {
        files.add(path.toAbsolutePath().normalize());
      } else {
        throw new IOException(path + " is not there, or cannot be read");
      }
    }
    return List.copyOf(files);
  }

  private static List<Path> in(Path folder) throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    List<Path> found = new ArrayList<>();
    try (Stream<Path> tree = Files.walk(root)) {
      tree.filter(p -> isWanted(root.relativize(p)) && Files.isRegularFile(p))
          .sorted()
          .forEach(found::add);
    }
    return found;
  }

  private static boolean isWanted(Path inFolder) {
    for (Path step : inFolder) {
      if (step.toString().startsWith(".") || step.toString().startsWith("_")) {
        return false;
      }
    }
    return SUFFIXES.stream().anyMatch(inFolder.toString()::endsWith);
  }
}
