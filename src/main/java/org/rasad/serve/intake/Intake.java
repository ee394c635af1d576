package org.rasad.serve.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * What takes articles into the store that is served. It is called by one thread at a time, by
 * different ones one after the other.
 */
public interface Intake {

  /**
   * Reads articles and stores them. An article that the store has already is replaced.
   *
   * @param lines a file of JSON lines, there until the call returns; nothing of it is checked
   * @return what became of its lines
   * @throws IntakeException if none can be taken now; what was stored before stays
   */
  Receipt take(Path lines) throws IntakeException;

  /**
   * Withdraws articles.
   *
   * @param reason why, for the log; may be empty
   * @throws IntakeException if none can be withdrawn now
   */
  Retraction retract(List<String> ids, String reason) throws IntakeException;

  /**
   * Writes a backup of the store as it is at one moment. Unlike the others it may be called beside
   * any of them.
   *
   * @throws IOException if it cannot be written
   */
  void backup(OutputStream out) throws IOException;
}
