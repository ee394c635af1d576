package org.rasad.scale;

import org.rasad.text.Span;

/** A text that is being written, with the places of its words. Not thread-safe. */
final class TextUnderWay {

  private final StringBuilder text = new StringBuilder();

  /** Adds words and tells where they stand, without the blank before them. */
  Span add(String words) {
    if (!text.isEmpty()) {
      text.append(' ');
    }
    return addClose(words);
  }

  /** Adds words without a blank. */
  Span addClose(String words) {
    int start = text.length();
    text.append(words);
    return new Span(start, text.length());
  }

  int length() {
    return text.length();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
