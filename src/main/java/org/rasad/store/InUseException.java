package org.rasad.store;

/** Another program has the store open. */
final class InUseException extends StoreException {

  private static final long serialVersionUID = 1L;

  InUseException(String message, Throwable cause) {
    super(message, cause);
  }
}
