package org.rasad.source.feed;

/** Something that is no feed; the message is a sentence for the one who runs Rasad. */
public final class FeedException extends Exception {

  private static final long serialVersionUID = 1L;

  FeedException(String message) {
    super(message);
  }
}
