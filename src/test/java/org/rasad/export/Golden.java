package org.rasad.export;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that say what is to come out. With {@code -Dgolden.update=true} what came out is written
 * over them, and the test fails once, so that somebody looks at the difference.
 */
final class Golden {

  private static final Path FOLDER = Path.of("src/test/resources/export");

  private Golden() {}

  /** What the golden file says. */
  static String text(String name, String found) {
    Path file = FOLDER.resolve(name);
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.writeString(file, found);
        fail(file + " was written anew; look at the difference.");
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
