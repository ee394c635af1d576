package org.rasad.serve;

/** The server could not start; the message says why and how to mend it. */
public final class ServerStartException extends Exception {

  private static final long serialVersionUID = 1L;

  public ServerStartException(String message, Throwable cause) {
    super(message, cause);
  }
}
