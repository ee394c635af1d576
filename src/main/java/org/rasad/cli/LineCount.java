package org.rasad.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rasad.cli.run.Outcome;
import org.rasad.cli.run.Outcome.Extracted;
import org.rasad.cli.run.Outcome.Failed;
import org.rasad.cli.run.RunCount;
import org.rasad.serve.intake.Receipt;
import org.rasad.serve.intake.Refusal;

/** Counts what became of the lines of a file, and tells of them by their number alone. */
final class LineCount {

  private final String file;
  private final List<Refusal> refusals = new ArrayList<>();
  private RunCount count = RunCount.NONE;
  private long notStored;

  LineCount(Path file) {
    this.file = file.toString();
  }

  /** Counts an article, and hands it on if it was read. */
  void take(Outcome outcome, Consumer<Extracted> sink) {
    count = count.plus(outcome);
    switch (outcome) {
      case Extracted done -> sink.accept(done);
      case Failed lost -> add(line(lost.where()), lost.message());
    }
  }

  /**
   * Counts an article that was read and cannot be stored.
   *
   * @param message its place, a colon, and why
   */
  void refused(String message) {
    int end = message.indexOf(": ", Math.min(file.length(), message.length()));
    notStored++;
    add(line(message.substring(0, Math.max(end, 0))), message.substring(end + 1).strip());
  }

  Receipt receipt() {
    long stored = count.read() - notStored;
    return new Receipt(count.read(), stored, count.failed() + notStored, count.events(), refusals);
  }

  String summary() {
    Receipt whole = receipt();
    return new RunCount(whole.stored(), whole.failed(), whole.events()).summary();
  }

  /** Where the file lies is no matter of who sent its lines, who has never heard of it. */
  private void add(long line, String message) {
    if (refusals.size() < Receipt.MOST_REFUSALS) {
      refusals.add(new Refusal(line, message.replace(file + ":", "line ").replace(file, "it")));
    }
  }

  private long line(String where) {
    return where.startsWith(file + ":") ? Long.parseLong(where.substring(file.length() + 1)) : 0;
  }
}
