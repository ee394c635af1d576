package org.rasad.cli.remote;

/** A server cannot be used; the message is a sentence that says how to mend it. */
public final class RemoteException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RemoteException(String message) {
    super(message);
  }

  public RemoteException(String message, Throwable cause) {
    super(message, cause);
  }
}
