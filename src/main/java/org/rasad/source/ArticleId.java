package org.rasad.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The id of an article that comes without one: the first 16 hexadecimal digits of the SHA-256 of
 * its URL, or else of its text, in UTF-8, so that the same article has the same id in every run and
 * from every kind of file.
 */
final class ArticleId {

  private static final int BYTES = 8;

  private ArticleId() {}

  static String of(@Nullable String url, String text) {
    try {
      byte[] content = (url != null ? url : text).getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
