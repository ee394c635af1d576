package org.rasad.identity;

/** Decisions cannot be read or contradict each other; the message says where. */
public final class DecisionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DecisionException(String message) {
    super(message);
  }

  public DecisionException(String message, Throwable cause) {
    super(message, cause);
  }
}
