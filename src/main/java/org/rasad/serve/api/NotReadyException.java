package org.rasad.serve.api;

/** The server has just been started and still reads what is in the store. */
final class NotReadyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotReadyException() {
    super("The server still reads the store. Ask again in some seconds.");
  }
}
