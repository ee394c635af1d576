package org.rasad.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rasad.source.Article;

/**
 * Tells what an article was and how it was read: of two readings with the same digest the graphs
 * are the same.
 */
final class ReadingDigest {

  private static final int BYTES = 16;

  private ReadingDigest() {}

  /**
   * The first half of a SHA-256 in hexadecimal digits.
   *
   * @param activity of its parts version and settings count
   */
  static String of(Article article, Activity activity) {
    MessageDigest digest = sha256();
    add(digest, activity.version());
    add(digest, activity.settings().toString());
    add(digest, article.id());
    add(digest, article.publisher());
    add(digest, article.url());
    add(digest, article.published());
    add(digest, article.title());
    add(digest, article.text());
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  /** With its length, so that no two lists of parts look the same. */
  private static void add(MessageDigest digest, @Nullable Object part) {
    byte[] bytes = Objects.toString(part, "\0").getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
