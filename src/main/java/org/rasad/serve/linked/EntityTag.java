package org.rasad.serve.linked;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A strong entity tag (RFC 9110, 8.8.3): the same only for the same bytes. The server's compression
 * gives its own to what it compresses, and takes it off again.
 *
 * @param value with its quotes
 */
record EntityTag(String value) {

  private static final int BYTES = 12;

  static EntityTag of(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return new EntityTag('"' + HexFormat.of().formatHex(digest, 0, BYTES) + '"');
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  /**
   * Whether the client has these bytes already.
   *
   * @param header its {@code If-None-Match}
   */
  boolean isIn(@Nullable String header) {
    return header != null
        && Stream.of(header.split(","))
            .map(tag -> tag.strip().replaceFirst("^W/", ""))
            .anyMatch(tag -> tag.equals(value) || tag.equals("*"));
  }
}
