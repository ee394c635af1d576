package org.rasad.source;

import java.io.IOException;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;

/** The conditions that a text meets before it becomes an article, and its default headline. */
final class ArticleText {

  /** The largest article that is read, in bytes; news articles are a thousand times smaller. */
  static final int MAXIMUM_BYTES = 10 * 1024 * 1024;

  static final String TOO_LARGE =
      "It is larger than "
          + MAXIMUM_BYTES / (1024 * 1024)
          + " MB, the limit for one article; split it into articles.";

  /** A headline is cut here: a text without line ends is no headline. */
  private static final int MAXIMUM_TITLE = 200;

  private static final String ELLIPSIS = "…";

  private ArticleText() {}

  /**
   * All bytes of a stream that is an article; it stays open.
   *
   * @throws UnreadableException if they are too many, of which no more are read
   */
  static byte[] bytes(InputStream in) throws IOException, UnreadableException {
    byte[] bytes = in.readNBytes(MAXIMUM_BYTES + 1);
    if (bytes.length > MAXIMUM_BYTES) {
      throw new UnreadableException(TOO_LARGE);
    }
    return bytes;
  }

  /**
   * Returns the text itself.
   *
   * @throws UnreadableException if nothing can be read out of it
   */
  static String check(String text) throws UnreadableException {
    if (text.isEmpty()) {
      throw new UnreadableException("It is empty.");
    }
    if (text.isBlank()) {
      throw new UnreadableException("It holds nothing but white space.");
    }
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableException("Its text holds NUL characters, so it is not text.");
    }
    if (text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      throw new UnreadableException(
          "Its text holds half of a surrogate pair, which is no character.");
    }
    if (text.codePoints().noneMatch(ArticleText::isArabicLetter)) {
      throw new UnreadableException("It has no Arabic letter.");
    }
    return text;
  }

  /** The first line that is not blank, cut at a space where it is longer than a headline. */
  static String title(String text) {
    String line = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("").strip();
    if (line.length() <= MAXIMUM_TITLE) {
      return line;
    }
    int space = line.lastIndexOf(' ', MAXIMUM_TITLE);
    int cut = space > 0 ? space : line.offsetByCodePoints(0, MAXIMUM_TITLE / 2);
    return line.substring(0, cut).strip() + ELLIPSIS;
  }

  private static boolean isArabicLetter(int character) {
    return Character.isLetter(character) && UnicodeScript.of(character) == UnicodeScript.ARABIC;
  }
}
