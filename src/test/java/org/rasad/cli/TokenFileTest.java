package org.rasad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenFileTest {

  private static final String TOKEN = "a-token-of-our-own";

  @TempDir Path folder;

  @Test
  void holdsTheTokenAndAnEndOfLine() throws IOException {
    assertEquals("Bearer " + TOKEN, TokenFile.read(write(TOKEN + "\n")).authorization());
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-----w-", "r--r--r--"})
  void isForItsOwnerAlone(String permissions) throws IOException {
    Path file = write(TOKEN);
    allow(file, permissions);

    SetupException fault = assertThrows(SetupException.class, () -> TokenFile.read(file));
    assertEquals(
        "Others than you may read or change the file of the token %s: chmod 600 %s"
            .formatted(file, file),
        fault.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "r--------", "rwx--x--x"})
  void isReadIfNobodyElseMayReadIt(String permissions) throws IOException {
    Path file = write(TOKEN);
    allow(file, permissions);

    assertEquals("Bearer " + TOKEN, TokenFile.read(file).authorization());
  }

  @Test
  void faultsAreSentencesWithoutTheToken() throws IOException {
    Path file = write("short-secret");

    String message = message(file);
    assertTrue(message.startsWith("The file %s holds no token: ".formatted(file)), message);
    assertTrue(message.contains("head -c 32 /dev/urandom | base64 > " + file), message);
    assertFalse(message.contains("secret"), message);
    assertTrue(message(folder.resolve("missing")).contains("cannot be read"));
  }

  private static String message(Path file) {
    return String.valueOf(
        assertThrows(SetupException.class, () -> TokenFile.read(file)).getMessage());
  }

  private Path write(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("token"), content);
    if (hasOwners()) {
      allow(file, "rw-------");
    }
    return file;
  }

  private static boolean hasOwners() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  }

  private static void allow(Path file, String permissions) throws IOException {
    assumeTrue(hasOwners());
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }
}
