package org.rasad.store;

/** A store cannot be opened or used; the message is a sentence that says how to mend it. */
public sealed class StoreException extends RuntimeException permits InUseException {

  private static final long serialVersionUID = 1L;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
