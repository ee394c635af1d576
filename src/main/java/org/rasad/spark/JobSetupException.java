package org.rasad.spark;

/** The job cannot begin; the message says why and how to mend it. */
final class JobSetupException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  JobSetupException(String message) {
    super(message);
  }

  JobSetupException(String message, Throwable cause) {
    super(message, cause);
  }
}
