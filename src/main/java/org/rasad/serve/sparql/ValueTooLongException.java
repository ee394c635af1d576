package org.rasad.serve.sparql;

import org.apache.jena.query.QueryCancelledException;

/**
 * A query made a value so long that it would have filled the memory. It cancels the query: any
 * other exception counts as false in a filter.
 */
final class ValueTooLongException extends QueryCancelledException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  ValueTooLongException(String reason) {
    this.reason = reason;
  }

  @Override
  public String getMessage() {
    return reason;
  }
}
