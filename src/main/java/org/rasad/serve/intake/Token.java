package org.rasad.serve.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A secret that lets its bearer add and withdraw articles (<a
 * href="https://www.rfc-editor.org/rfc/rfc6750">RFC 6750</a>). No message and no log ever shows it.
 */
public final class Token {

  public static final int SHORTEST = 16;

  private static final String SCHEME = "Bearer ";

  /** What RFC 6750 lets stand in a header: base64 and base64url are of this form. */
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._~+/-]+=*");

  private final String value;

  private Token(String value) {
    this.value = value;
  }

  /**
   * A token of this text, which may have white space around it.
   *
   * @throws IllegalArgumentException if it is too short or cannot stand in a header
   */
  public static Token of(String text) {
    String value = text.strip();
    if (value.length() < SHORTEST) {
      throw new IllegalArgumentException("A token has at least %d characters".formatted(SHORTEST));
    }
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "A token is one word of Latin letters, digits and -._~+/, with = only at its end");
    }
    return new Token(value);
  }

  /** The value of the header {@code Authorization} that shows it. */
  public String authorization() {
    return SCHEME + value;
  }

  /** Whether a header shows it; takes equally long whatever part of the header is right. */
  boolean isShownBy(@Nullable String authorization) {
    return authorization != null
        && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        && MessageDigest.isEqual(
            bytes(authorization.substring(SCHEME.length()).strip()), bytes(value));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "Token";
  }
}
