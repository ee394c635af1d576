package org.rasad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rasad.serve.intake.Token;

/**
 * A file that holds the token of a server and nothing else. A token is never an argument: those
 * stand in the list of processes and in the shell's history.
 */
final class TokenFile {

  private static final int LARGEST = 4096;

  /** As ssh has it for its keys: nobody but the owner. */
  private static final Set<PosixFilePermission> OF_OTHERS =
      EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  private TokenFile() {}

  /**
   * Reads the token. Where files have no owners and groups, who may read it is not checked.
   *
   * @throws SetupException if it cannot be read, is no token, or others may read it
   */
  static Token read(Path file) {
    try {
      checkAlone(file);
      return Token.of(new String(bytes(file), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new SetupException(
          "The file %s holds no token: %s. Make one: head -c 32 /dev/urandom | base64 > %s"
              .formatted(file, e.getMessage(), file),
          e);
    } catch (IOException e) {
      throw new SetupException(
          "The file of the token %s cannot be read; is there a file of that name, with permission?"
              .formatted(file),
          e);
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LARGEST);
    }
  }

  private static void checkAlone(Path file) throws IOException {
    @Nullable PosixFileAttributeView view =
        Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null
        && view.readAttributes().permissions().stream().anyMatch(OF_OTHERS::contains)) {
      throw new SetupException(
          "Others than you may read or change the file of the token %s: chmod 600 %s"
              .formatted(file, file));
    }
  }
}
