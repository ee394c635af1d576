package org.rasad.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages repeat ids, dates and names of files, which whoever wrote the input has chosen. */
final class ConsoleTest {

  static Stream<Arguments> messages() {
    return Stream.of(
        arguments("a\u001B[2Jb", "a\uFFFD[2Jb", "clears the screen"),
        arguments("a\u009B2Jb", "a\uFFFD2Jb", "the same in one character"),
        arguments("a\u0007\b\u007Fb", "a\uFFFD\uFFFD\uFFFDb", "rings and goes back"),
        arguments("a\rRead: all", "a\uFFFDRead: all", "writes over the line"),
        arguments("a\u202Ebc\u202C", "a\uFFFDbc\uFFFD", "turns the direction"),
        arguments("a\u2066b\u2069", "a\uFFFDb\uFFFD", "isolates"),
        arguments("a\u2028b", "a\uFFFDb", "a line of Unicode"),
        arguments("a\uD83Db", "a\uFFFDb", "half a character"),
        arguments("«نص 🚀»\u200F", "«نص 🚀»\u200F", "text and its own marks stay"),
        arguments("a\nb\tc", "a\nb\tc", "lines stay"));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("messages")
  void noMessageSteersTheTerminal(String message, String shown, String reason) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console = new Console(Console.printer(out, true), Console.printer(out, true), false);

    console.message(message);

    assertEquals(shown + "\n", out.toString(StandardCharsets.UTF_8), reason);
  }
}
