package org.rasad.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** An input that gives no article; the message is a sentence for the one who runs Rasad. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  UnreadableException(String message) {
    super(message);
  }

  UnreadableException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Says in a sentence why a file could not be opened or read to its end. */
  static String reason(IOException fault) {
    return switch (fault) {
      case NoSuchFileException missing -> "There is no such file or folder.";
      case AccessDeniedException denied -> "It may not be read: permission is denied.";
      case EOFException cut -> "It is cut off: it ends before its compressed data do.";
      default -> "It cannot be read: " + fault.getMessage() + ".";
    };
  }
}
