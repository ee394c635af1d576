package org.rasad.serve.api;

/** A parameter of a request is wrong; the message tells the client which. */
final class BadRequestException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadRequestException(String message) {
    super(message);
  }
}
