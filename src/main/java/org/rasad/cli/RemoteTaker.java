package org.rasad.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.rasad.cli.remote.RemoteServer;
import org.rasad.cli.remote.Sending;
import org.rasad.cli.run.RunCount;
import org.rasad.watch.Found;
import org.rasad.watch.Taker;

/**
 * Sends what was found to the server that has the store open; it is kept when it is stored there.
 */
final class RemoteTaker implements Taker {

  /** As many as a request holds. */
  private static final int BATCH = 50;

  private final Console console;
  private final RemoteServer server;
  private RunCount count = RunCount.NONE;

  /**
   * @param server stays the caller's
   */
  RemoteTaker(Console console, RemoteServer server) {
    this.console = console;
    this.server = server;
  }

  @Override
  public void take(Iterator<Found> found) {
    List<Found> batch = new ArrayList<>();
    while (found.hasNext()) {
      batch.add(found.next());
      if (batch.size() == BATCH || !found.hasNext()) {
        send(batch);
        batch.clear();
      }
    }
    send(batch);
  }

  /** What became of all until now. */
  RunCount count() {
    return count;
  }

  private void send(List<Found> batch) {
    Set<String> failed = new HashSet<>();
    Sending sending =
        new Sending(
            server,
            lost -> {
              failed.add(lost.where());
              console.message(lost.where() + ": " + lost.message());
            },
            () -> {});
    count = count.plus(sending.run(batch.stream().map(Found::result).iterator()));
    batch.stream()
        .map(each -> each.result().where())
        .filter(where -> !failed.contains(where))
        .forEach(where -> console.message(where + ": Sent and stored."));
    batch.forEach(each -> each.kept().run());
  }
}
