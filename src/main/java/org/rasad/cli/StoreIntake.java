package org.rasad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rasad.cli.run.Reading;
import org.rasad.cli.run.ReadingRun;
import org.rasad.serve.intake.Intake;
import org.rasad.serve.intake.IntakeException;
import org.rasad.serve.intake.Receipt;
import org.rasad.serve.intake.Retraction;
import org.rasad.source.Articles;
import org.rasad.source.ReadResult;
import org.rasad.store.Activity;
import org.rasad.store.Store;
import org.rasad.store.backup.Backup;

/**
 * Takes articles into the store of a running server, as {@code rasad ingest} does into one that
 * nobody has open. The models are loaded with the first article and kept.
 *
 * <p>Close it after the server and before the store; what is under way ends with the articles that
 * have been begun.
 */
final class StoreIntake implements Intake, AutoCloseable {

  static final String REASON = "sent to the server";

  private final Workplace workplace;
  private final Store store;
  private final Path folder;
  private final int threads;
  private final Growth growth;
  private final IntakeThread thread = new IntakeThread();
  private @Nullable Reading reading;

  /**
   * @param store open for writing; stays the caller's
   * @param folder of the store
   * @param threads how many articles are read at a time
   */
  StoreIntake(Workplace workplace, Store store, Path folder, int threads) {
    this.workplace = workplace;
    this.store = store;
    this.folder = folder;
    this.threads = threads;
    this.growth = new Growth(folder);
  }

  @Override
  public Receipt take(Path lines) throws IntakeException {
    return thread.run(() -> read(lines));
  }

  @Override
  public Retraction retract(List<String> ids, String reason) throws IntakeException {
    return thread.run(() -> withdraw(ids, reason));
  }

  /** A reader does not wait for who changes the store. */
  @Override
  public void backup(OutputStream out) throws IOException {
    new Backup(store, folder).write(out);
  }

  @Override
  public void close() {
    thread.close();
  }

  private Receipt read(Path lines) {
    Following.decisions(workplace, store, folder);
    Activity ingest = workplace.activity(Activity.Kind.INGEST, IngestCommand.settings(), REASON);
    LineCount count = new LineCount(lines);
    try (Articles articles = Articles.in(List.of(lines));
        StoreFilling filling = StoreFilling.ofServer(store, ingest, count::refused)) {
      new ReadingRun(models(), threads).run(untilStopped(articles), o -> count.take(o, filling));
    }
    Receipt receipt = count.receipt();
    workplace.console().message("Sent to the server: " + count.summary());
    thread.later(this::tidy);
    return receipt;
  }

  private Retraction withdraw(List<String> ids, String reason) {
    Activity retraction = workplace.activity(Activity.Kind.RETRACTION, Map.of(), reason);
    List<String> missing = ids.stream().filter(id -> !store.retract(id, retraction)).toList();
    Retraction done = new Retraction(ids.size() - missing.size(), missing);
    workplace.console().message("Asked of the server: " + RetractCommand.summary(done.withdrawn()));
    return done;
  }

  /** Readers go on meanwhile, and who sent the articles has its answer already. */
  private void tidy() {
    if (!thread.isStopping() && growth.isLarge()) {
      store.compact();
      growth.restart();
    }
  }

  private Supplier<Reading> models() {
    return () -> {
      if (reading == null) {
        reading = workplace.models().get();
      }
      return reading;
    };
  }

  private Iterator<ReadResult> untilStopped(Articles articles) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !thread.isStopping() && articles.hasNext();
      }

      @Override
      public ReadResult next() {
        return articles.next();
      }
    };
  }
}
