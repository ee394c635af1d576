package org.rasad.store.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Looks whether the files of a database are there and as long as the database says that they are.
 *
 * <p>This must come before the database is opened: TDB2 maps its files into memory and thereby
 * makes a file that was cut off long again, with zeros.
 *
 * <p>The forms: {@code X.bpt} holds three numbers of 64 bits, of which the second and the third
 * count the blocks of 8 KiB in {@code X.idn} and {@code X.dat}; {@code X.bdf} holds the length of
 * {@code X.obj} first.
 */
public final class FileCheck {

  private static final int BLOCK = 8192;
  private static final String TREE = ".bpt";
  private static final String TEXTS = ".bdf";

  /** Without these a database cannot be one. */
  private static final List<String> NEEDED =
      Stream.concat(
              IndexCheck.INDEXES.stream().map(name -> name + TREE),
              Stream.of("nodes" + TREE, "nodes-data" + TEXTS))
          .toList();

  private final Path database;

  /**
   * @param database folder {@code Data-NNNN}
   */
  public FileCheck(Path database) {
    this.database = database;
  }

  /** Looks at all of them. */
  public void check(Consumer<Finding> findings) throws IOException {
    for (String name : NEEDED) {
      if (!Files.isRegularFile(database.resolve(name))) {
        findings.accept(Finding.damage("The file %s is missing.", database.resolve(name)));
      }
    }
    List<Path> files;
    try (Stream<Path> entries = Files.list(database)) {
      files = entries.sorted().toList();
    }
    for (Path file : files) {
      if (file.toString().endsWith(TREE)) {
        length(file, ".idn", number(file, 1) * BLOCK, findings);
        length(file, ".dat", number(file, 2) * BLOCK, findings);
      } else if (file.toString().endsWith(TEXTS)) {
        length(file, ".obj", number(file, 0), findings);
      }
    }
  }

  private static void length(Path state, String suffix, long wanted, Consumer<Finding> findings)
      throws IOException {
    String name = state.getFileName().toString();
    Path file = state.resolveSibling(name.substring(0, name.lastIndexOf('.')) + suffix);
    long length = Files.exists(file) ? Files.size(file) : -1;
    if (length < 0 && wanted > 0) {
      findings.accept(Finding.damage("The file %s is missing.", file));
    } else if (length < wanted) {
      findings.accept(
          Finding.damage("The file %s is cut off: it has %d bytes of %d.", file, length, wanted));
    }
  }

  /** Nothing has been written yet where the file is empty. */
  private static long number(Path state, int place) throws IOException {
    byte[] bytes = Files.readAllBytes(state);
    int at = place * Long.BYTES;
    return bytes.length < at + Long.BYTES ? 0 : ByteBuffer.wrap(bytes).getLong(at);
  }
}
