package org.rasad.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The standard error of the libraries, without one message: CoreNLP's tokeniser repeats every
 * character that it does not know, so an article full of them would fill the disk with lines of its
 * own making.
 */
final class LibraryErrors extends PrintStream {

  private static final String UNKNOWN_CHARACTER = "Untokenizable: ";

  LibraryErrors(OutputStream out) {
    super(out, true, StandardCharsets.UTF_8);
  }

  static LibraryErrors ofProcess() {
    return new LibraryErrors(new FileOutputStream(FileDescriptor.err));
  }

  @Override
  public PrintStream printf(String format, Object... values) {
    return format.startsWith(UNKNOWN_CHARACTER) ? this : super.printf(format, values);
  }
}
