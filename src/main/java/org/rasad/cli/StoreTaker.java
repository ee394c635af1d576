package org.rasad.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.rasad.cli.run.Outcome;
import org.rasad.cli.run.Reading;
import org.rasad.cli.run.ReadingRun;
import org.rasad.cli.run.RunCount;
import org.rasad.source.ReadResult;
import org.rasad.store.Activity;
import org.rasad.store.Store;
import org.rasad.watch.Found;
import org.rasad.watch.Taker;

/**
 * Reads what was found and puts it into a store, each article in a transaction of its own, after
 * which it is kept. Each is told in a line.
 */
final class StoreTaker implements Taker {

  private static final String REASON = "watched";

  private final Workplace workplace;
  private final Store store;
  private final Path folder;
  private final ReadingRun run;
  private final Growth growth;
  private final Refusals refusals;
  private RunCount count = RunCount.NONE;

  /**
   * @param store open for writing; stays the caller's
   * @param folder of the store
   * @param reading the models
   * @param threads how many articles are read at a time
   */
  StoreTaker(Workplace workplace, Store store, Path folder, Reading reading, int threads) {
    this.workplace = workplace;
    this.store = store;
    this.folder = folder;
    this.run = new ReadingRun(() -> reading, threads);
    this.growth = new Growth(folder);
    this.refusals = new Refusals(workplace.console());
  }

  @Override
  public void take(Iterator<Found> found) {
    if (!found.hasNext()) {
      return;
    }
    Following.decisions(workplace, store, folder);
    Activity ingest = workplace.activity(Activity.Kind.INGEST, IngestCommand.settings(), REASON);
    Deque<Runnable> kept = new ArrayDeque<>();
    try (StoreFilling filling = StoreFilling.oneByOne(store, ingest, refusals)) {
      run.run(
          results(found, kept),
          outcome -> {
            store(outcome, filling);
            kept.remove().run();
          });
    }
    if (growth.isLarge()) {
      store.compact();
      growth.restart();
    }
  }

  /** What became of all until now. */
  RunCount count() {
    return refusals.takenFrom(count);
  }

  private void store(Outcome outcome, StoreFilling filling) {
    count = count.plus(outcome);
    long refused = refusals.number();
    switch (outcome) {
      case Outcome.Extracted done -> {
        filling.accept(done);
        if (refusals.number() == refused) {
          tell(done.where(), events(done.extraction().events().size()));
        }
      }
      case Outcome.Failed lost -> tell(lost.where(), lost.message());
    }
  }

  private void tell(String where, String message) {
    workplace.console().message(where + ": " + message);
  }

  private static String events(int number) {
    return number == 1 ? "1 event." : number + " events.";
  }

  private static Iterator<ReadResult> results(Iterator<Found> found, Deque<Runnable> kept) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return found.hasNext();
      }

      @Override
      public ReadResult next() {
        Found next = found.next();
        kept.add(next.kept());
        return next.result();
      }
    };
  }
}
