package org.rasad.eval.part;

/** Texts short enough for a message. */
public final class Shortened {

  private static final int LONGEST = 60;

  private Shortened() {}

  public static String text(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
