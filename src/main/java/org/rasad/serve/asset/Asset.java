package org.rasad.serve.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that pages load.
 *
 * @param type its media type
 * @param content its bytes; not to be changed
 * @param tag its entity tag: the same only for the same bytes
 */
@SuppressWarnings(
    "ArrayRecordComponent") // Compared by nobody, and a copy for each request is waste.
public record Asset(String type, byte[] content, String tag) {

  private static final int TAG_BYTES = 12;

  /**
   * Reads a resource of the program.
   *
   * @throws IllegalStateException if the program was packaged without it
   */
  static Asset read(String resource, String type) {
    try (InputStream in = Asset.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("The program was packaged without " + resource + ".");
      }
      byte[] content = in.readAllBytes();
      return new Asset(type, content, tag(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String tag(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return '"' + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
