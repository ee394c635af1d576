package org.rasad.cli;

/** Nothing can be done as things are set up; the message is a sentence that says how to mend it. */
public final class SetupException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SetupException(String message) {
    super(message);
  }

  public SetupException(String message, Throwable cause) {
    super(message, cause);
  }
}
