package org.rasad.watch.web;

/** Something that could not be fetched; the message is a sentence for the one who runs Rasad. */
public final class WebException extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean lasting;

  WebException(String message, boolean lasting) {
    super(message);
    this.lasting = lasting;
  }

  WebException(String message, Throwable cause) {
    super(message, cause);
    this.lasting = false;
  }

  /** Whether trying again soon is of no use. */
  public boolean isLasting() {
    return lasting;
  }
}
