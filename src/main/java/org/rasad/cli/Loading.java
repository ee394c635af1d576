package org.rasad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.rasad.store.Activity;
import org.rasad.store.StoreLoad;
import org.rasad.store.load.BulkFilling;
import org.rasad.store.load.QuadRules;
import org.rasad.store.load.SortedFilling;

/** Loads files into a store, tells what is wrong with them, and moves in what was all right. */
final class Loading {

  /** Who has more faults than this has learned enough. */
  private static final int MOST_FAULTS = 50;

  private final Workplace workplace;
  private final List<Path> files;
  private final boolean sorted;
  private long faults;

  /**
   * @param sorted whether the files are sorted on disk rather than in memory
   */
  Loading(Workplace workplace, List<Path> files, boolean sorted) {
    this.workplace = workplace;
    this.files = files;
    this.sorted = sorted;
  }

  /**
   * Loads them.
   *
   * @return whether they were all right; else the store is as before
   */
  boolean run(StoreLoad load, Path folder, Activity activity) {
    long start = System.nanoTime();
    QuadRules rules = load.rules();
    BulkFilling reading = new BulkFilling(files, rules, this::fault);
    load.fill(sorted ? new SortedFilling(reading, files)::fill : reading::fill);
    if (isFaulty(reading.quads())) {
      return false;
    }
    tell("%d quads of %d files are loaded (%s).", reading.quads(), files.size(), since(start));
    long articles = load.complete(rules.base().orElseThrow(), activity, this::fault);
    if (isFaulty(reading.quads())) {
      return false;
    }
    boolean awaited = load.moveIn();
    tell(
        "The store %s has %d articles (%s).%s",
        folder,
        articles,
        since(start),
        awaited ? " The server that has it open takes them up within seconds." : "");
    return true;
  }

  private boolean isFaulty(long quads) {
    if (quads == 0 && faults == 0) {
      fault("There is no quad in the files.");
    }
    if (faults > 0) {
      tell(
          "Nothing was loaded: %d %s; the store is as before.",
          faults, faults == 1 ? "fault" : "faults");
    }
    return faults > 0;
  }

  private void fault(String sentence) {
    faults++;
    if (faults <= MOST_FAULTS) {
      workplace.console().message(sentence);
    }
  }

  private void tell(String form, Object... values) {
    workplace.console().message(form.formatted(values));
  }

  private static String since(long start) {
    return "%d s".formatted(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
  }
}
