package org.rasad.serve.intake;

/** Nothing can be taken now, whatever is sent; the message is a sentence for who sent it. */
public final class IntakeException extends Exception {

  private static final long serialVersionUID = 1L;

  public IntakeException(String message, Throwable cause) {
    super(message, cause);
  }
}
