package org.rasad.eval.part;

import java.util.Objects;

/**
 * Gold or a record that cannot be read; the message is a sentence that does not repeat the file.
 */
public final class FaultException extends Exception {

  private static final long serialVersionUID = 1L;

  public FaultException(String message) {
    super(message);
  }

  public FaultException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The message, which is always there. */
  public String sentence() {
    return Objects.requireNonNull(getMessage());
  }
}
