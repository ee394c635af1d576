package org.rasad.serve.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps the lines that it gets, and refuses those that do not begin with a brace. */
final class FakeIntake implements Intake {

  /** What happens before lines are taken. */
  interface Before {
    void run(String lines) throws IntakeException;
  }

  private final List<String> taken = new ArrayList<>();
  private Before before = lines -> {};

  synchronized void before(Before work) {
    before = work;
  }

  synchronized List<String> taken() {
    return List.copyOf(taken);
  }

  @Override
  public Receipt take(Path file) throws IntakeException {
    String lines = read(file);
    work().run(lines);
    return keep(lines.lines().toList());
  }

  @Override
  public synchronized Retraction retract(List<String> ids, String reason) {
    List<String> missing = ids.stream().filter(id -> !taken.remove(id)).toList();
    taken.add("because " + reason);
    return new Retraction(ids.size() - missing.size(), missing);
  }

  private synchronized Before work() {
    return before;
  }

  private synchronized Receipt keep(List<String> lines) {
    List<Refusal> refused = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("{")) {
        taken.add(lines.get(i));
      } else {
        refused.add(new Refusal(i + 1, "It is no object: " + lines.get(i)));
      }
    }
    int read = lines.size() - refused.size();
    return new Receipt(read, read, refused.size(), 2L * read, refused);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void backup(OutputStream out) throws IOException {
    out.write("backup".getBytes(StandardCharsets.UTF_8));
  }
}
