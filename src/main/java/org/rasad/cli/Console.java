package org.rasad.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where a command writes: always in UTF-8, whatever the machine is set to.
 *
 * @param results standard output
 * @param messages standard error
 * @param isTerminal whether a person watches the messages
 */
record Console(PrintStream results, PrintStream messages, boolean isTerminal) {

  private static final int BUFFER = 1 << 16;

  /**
   * Control characters, and what overrides or embeds a direction; lone halves of characters too.
   */
  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cc}\\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069&&[^\n\t]]");

  private static final String REPLACEMENT = "\uFFFD";
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

  /**
   * Tells the one who runs the command something, over a progress bar if there is one. What it
   * repeats of the input, down to the names of files, may want to steer the terminal or to forge
   * lines: no control character but the line end gets through, nor one that turns the direction.
   */
  void message(String sentence) {
    String safe = STEERING.matcher(sentence).replaceAll(REPLACEMENT);
    messages.print((isTerminal ? CLEAR_LINE : "") + safe + "\n");
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
