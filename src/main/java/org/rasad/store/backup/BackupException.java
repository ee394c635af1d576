package org.rasad.store.backup;

/** A file is no whole backup; the message is a sentence. */
public final class BackupException extends Exception {

  private static final long serialVersionUID = 1L;

  public BackupException(String message) {
    super(message);
  }
}
