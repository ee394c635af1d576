package org.rasad.serve.intake;

/**
 * A line that did not become an article of the store.
 *
 * @param line from 1; 0 for the whole request
 * @param message why not, as a sentence; without control characters and not long, whatever stood in
 *     the line
 */
public record Refusal(long line, String message) {

  private static final int LONGEST = 500;
  private static final String REPLACEMENT = "\uFFFD";

  public Refusal {
    message = shortened(message).replaceAll("\\p{Cc}", REPLACEMENT);
  }

  private static String shortened(String message) {
    return message.codePointCount(0, message.length()) <= LONGEST
        ? message
        : message.substring(0, message.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
