package org.rasad.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.rasad.lexicon.EntityType;

/**
 * Mints ids for things that the gazetteer does not have.
 *
 * <p>A name gives the same id in every article; a description (مسلحون مجهولون) is a thing of its
 * own in each article, since nothing says that two articles mean the same men. 48 bits of SHA-256:
 * two of a million names share an id with a chance of 1 in 560.
 */
final class EntityMinter {

  private static final String PREFIX = "x-";
  private static final int HEX_DIGITS = 12;

  private EntityMinter() {}

  static String forName(EntityType type, String key) {
    return mint(type + "|" + key);
  }

  static String forDescription(String article, EntityType type, String key) {
    return mint(article + "|" + type + "|" + key);
  }

  private static String mint(String what) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
      return PREFIX + HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
