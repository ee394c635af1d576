package org.rasad.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Where a command writes: always in UTF-8, whatever the machine is set to.
 *
 * @param results standard output
 * @param messages standard error
 * @param isTerminal whether a person watches the messages
 */
record Console(PrintStream results, PrintStream messages, boolean isTerminal) {

  private static final int BUFFER = 1 << 16;
  private static final String CLEAR_LINE = "\r\u001B[K";

  Console {
    Objects.requireNonNull(results, "results");
    Objects.requireNonNull(messages, "messages");
  }

  /** The streams of this process. */
  static Console ofProcess(boolean isTerminal) {
    return new Console(
        printer(
            new java.io.BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
            false),
        printer(new FileOutputStream(FileDescriptor.err), true),
        isTerminal);
  }

  static PrintStream printer(OutputStream out, boolean autoFlush) {
    return new PrintStream(out, autoFlush, StandardCharsets.UTF_8);
  }

  /** Writes one line of the result. */
  void result(String line) {
    results.print(line + "\n");
  }

  /** Tells the one who runs the command something, over a progress bar if there is one. */
  void message(String sentence) {
    messages.print((isTerminal ? CLEAR_LINE : "") + sentence + "\n");
    messages.flush();
  }

  /**
   * @throws SetupException if whoever read the results has gone
   */
  void checkResults() {
    if (results.checkError()) {
      throw new SetupException("Standard output was closed before the end.");
    }
  }
}
