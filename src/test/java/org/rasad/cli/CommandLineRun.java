package org.rasad.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Supplier;
import org.rasad.cli.run.Reading;

/**
 * One command as a user sees it.
 *
 * @param code exit code
 * @param results what it wrote to standard output
 * @param messages what it wrote to standard error
 */
record CommandLineRun(int code, String results, String messages) {

  static CommandLineRun of(Supplier<Reading> models, Path home, Object... words) {
    ByteArrayOutputStream results = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    Console console =
        new Console(Console.printer(results, false), Console.printer(messages, true), false);
    String[] arguments = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      arguments[i] = words[i].toString();
    }
    int code =
        Main.run(
            new Workplace(console, models, home, () -> Instant.parse("2031-05-15T12:00:00Z")),
            arguments);
    console.results().flush();
    return new CommandLineRun(
        code, results.toString(StandardCharsets.UTF_8), messages.toString(StandardCharsets.UTF_8));
  }

  /** With a reading that needs no model. */
  static CommandLineRun of(Object... words) {
    return of(FakeReading::new, Path.of("nowhere"), words);
  }
}
