package org.rasad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sys.JenaSystem;
import org.rasad.store.Store;

/**
 * A command of Rasad in a program of its own, which can be killed. It reads articles as {@link
 * FakeReading} does. The command {@code COMPACT FOLDER} makes a store small again and again.
 */
final class OtherProcess implements AutoCloseable {

  private static final String READY = "ready to run";

  private final Process process;
  private final BufferedReader messages;

  private OtherProcess(Process process) {
    this.process = process;
    this.messages = process.inputReader(UTF_8);
  }

  public static void main(String[] words) {
    JenaSystem.init();
    System.err.println(READY);
    if (words[0].equals("COMPACT")) {
      try (Store store = Store.openForWriting(Path.of(words[1]))) {
        while (true) {
          store.compact();
        }
      }
    }
    Workplace workplace =
        new Workplace(
            Console.ofProcess(false), FakeReading::new, Path.of("nowhere"), InstantSource.system());
    int code = Main.run(workplace, words);
    workplace.console().results().flush();
    System.exit(code);
  }

  /** Starts it and waits until it begins with its command. */
  static OtherProcess start(Object... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // It starts in half the time so.
    command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-XX:+DisableExplicitGC", "-cp", System.getProperty("java.class.path")));
    command.add(OtherProcess.class.getName());
    for (Object word : words) {
      command.add(word.toString());
    }
    try {
      OtherProcess started =
          new OtherProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
      String line = started.messages.readLine();
      while (line != null && !line.equals(READY)) {
        line = started.messages.readLine();
      }
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next line that it writes. */
  String line() {
    try {
      return String.valueOf(messages.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets it work for a while, then kills it; tells whether it had ended before. */
  boolean killAfter(long millis) {
    try {
      boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      return ended;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Waits for its end and gives what it wrote, with its exit code at the end. */
  String end() {
    try {
      String text = String.join("\n", messages.lines().toList());
      return text + "\nexit code " + process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    killAfter(0);
  }
}
