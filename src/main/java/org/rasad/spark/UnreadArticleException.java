package org.rasad.spark;

/** An article that was not read; the message is a sentence for the one who runs the job. */
final class UnreadArticleException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadArticleException(String message, Throwable cause) {
    super(message, cause);
  }
}
