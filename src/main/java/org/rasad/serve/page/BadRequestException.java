package org.rasad.serve.page;

/** A parameter of a request is wrong; the message tells the client which. */
public final class BadRequestException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadRequestException(String message) {
    super(message);
  }
}
