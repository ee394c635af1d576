package org.rasad.watch;

/** What keeps watching from beginning or going on; the message says how to mend it. */
public final class WatchException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WatchException(String message) {
    super(message);
  }

  WatchException(String message, Throwable cause) {
    super(message, cause);
  }
}
