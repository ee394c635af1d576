package org.rasad.cli.remote;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.rasad.cli.run.Outcome.Failed;
import org.rasad.cli.run.RunCount;
import org.rasad.serve.intake.Receipt;
import org.rasad.serve.intake.Refusal;
import org.rasad.source.ReadResult;
import org.rasad.source.ReadResult.Read;
import org.rasad.source.ReadResult.Unreadable;

/** Sends articles to a server in batches; the server stores each batch in one transaction. */
public final class Sending {

  /** As many as are stored at once. */
  private static final int BATCH = 50;

  private static final int BATCH_BYTES = 4 * 1024 * 1024;

  private final RemoteServer server;
  private final Consumer<Failed> told;
  private final Runnable step;
  private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
  private final List<String> places = new ArrayList<>();
  private RunCount count = RunCount.NONE;

  /**
   * @param told gets what was not stored
   * @param step is called for each article that is done
   */
  public Sending(RemoteServer server, Consumer<Failed> told, Runnable step) {
    this.server = server;
    this.told = told;
    this.step = step;
  }

  /**
   * Sends the whole input.
   *
   * @throws RemoteException if the server cannot be reached any more
   */
  public RunCount run(Iterator<ReadResult> articles) {
    while (articles.hasNext()) {
      switch (articles.next()) {
        case Unreadable fault -> fail(new Failed(fault.where(), fault.message()));
        case Read read -> add(read.where(), JsonLine.of(read.article()));
      }
    }
    flush();
    return count;
  }

  private void add(String where, byte[] line) {
    long limit = server.largestRequest();
    if (line.length > limit) {
      fail(new Failed(where, "The server takes no more than %d bytes at once.".formatted(limit)));
      return;
    }
    if (places.size() == BATCH || lines.size() + line.length > Math.min(limit, BATCH_BYTES)) {
      flush();
    }
    lines.writeBytes(line);
    places.add(where);
  }

  private void fail(Failed lost) {
    told.accept(lost);
    count = count.plus(lost);
    step.run();
  }

  private void flush() {
    if (places.isEmpty()) {
      return;
    }
    Receipt receipt = server.send(lines.toByteArray(), count.read());
    receipt
        .refused()
        .forEach(refusal -> told.accept(new Failed(place(refusal), refusal.message())));
    count = count.plus(new RunCount(receipt.stored(), receipt.failed(), receipt.events()));
    places.forEach(place -> step.run());
    lines.reset();
    places.clear();
  }

  private String place(Refusal refusal) {
    long line = refusal.line();
    return line >= 1 && line <= places.size() ? places.get((int) line - 1) : server.name();
  }
}
