package org.rasad.serve.sparql;

/** A query that is not run; the message says which part of it and why. */
public final class QueryRefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  public QueryRefusedException(String message) {
    super(message);
  }
}
