package org.rasad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is there whole or not at all: it is written under another name beside its place and
 * moved there at the end. Until then an older file of its name stays as it is.
 *
 * @param path where it is to be
 */
record OutputFile(Path path) {

  private static final int BUFFER = 1 << 16;

  /** What writes the content; it need not close the stream. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Writes the file.
   *
   * @throws SetupException if that is not possible; the file is as it was before then
   */
  void write(Content content) {
    write(content, part -> {});
  }

  /** What looks at the written file before it comes to its place. */
  interface Check {
    void check(Path written) throws IOException;
  }

  /**
   * Writes the file and has it checked.
   *
   * @param check throws a {@link SetupException} if it is not as it should be
   * @throws SetupException as {@link #write(Content)}
   */
  void write(Content content, Check check) {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new SetupException("%s is no file; give the name of a file.".formatted(path));
    }
    Path part =
        path.resolveSibling(
            ".%s.%d.part".formatted(path.getFileName(), ProcessHandle.current().pid()));
    try {
      try (OutputStream out = new BufferedOutputStream(create(part), BUFFER)) {
        content.write(out);
      }
      check.check(part);
      move(part);
    } catch (IOException e) {
      throw new SetupException(
          "%s cannot be written; is there a folder of that name, with room and permission?"
              .formatted(path),
          e);
    } finally {
      discard(part);
    }
  }

  /** Follows no link that somebody else has put there: the name can be guessed. */
  private static OutputStream create(Path part) throws IOException {
    return Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  private void move(Path part) throws IOException {
    try {
      Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw new SetupException("The unfinished file %s cannot be removed.".formatted(part), e);
    }
  }
}
