package org.rasad.watch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.rasad.watch.web.Web;

/**
 * Watches folders and feeds until it is stopped: looks at each when its time has come, one after
 * the other, and hands on what is new.
 *
 * <p>All work is done by the thread that runs it; {@link #stop} may come from any thread. Close it
 * to end listening to folders and all connections.
 */
public final class Watching implements AutoCloseable {

  /** One round waits for a page or a file no longer than this. */
  private static final Duration LONGEST_IN_ROUND = Duration.ofMinutes(5);

  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  private final Waiting time;
  private final Web web;
  private final List<FolderWatch> folders = new ArrayList<>();
  private final List<Watched> watched = new ArrayList<>();
  private volatile boolean stopped;

  /**
   * @param folders folders
   * @param feeds addresses of http or https
   * @param state what was kept; stays the caller's
   * @param taker gets what is new
   * @param version of Rasad, which servers are told
   * @throws WatchException if there is no such folder
   */
  public Watching(
      List<Path> folders,
      List<URI> feeds,
      WatchOptions options,
      WatchState state,
      Taker taker,
      Waiting time,
      String version) {
    this.time = time;
    this.web = new Web(version, time);
    BooleanSupplier ending = () -> stopped;
    try {
      for (Path folder : folders) {
        FolderWatch watch = new FolderWatch(folder, options.every(), state, taker, time, ending);
        this.folders.add(watch);
        watched.add(watch);
      }
    } catch (WatchException e) {
      close();
      throw e;
    }
    for (URI feed : feeds) {
      watched.add(new FeedWatch(feed, options, state, taker, time, ending, web));
    }
  }

  /** Watches until it is stopped. */
  public void run() {
    while (!stopped) {
      lookWhereDue(watched);
      Instant next =
          watched.stream().map(Watched::due).min(Comparator.naturalOrder()).orElseThrow();
      pauseUntil(next);
    }
  }

  /**
   * Takes what is new now. A file that is still being written, and a page that cannot be had within
   * minutes, is left for another time.
   */
  public void once() {
    lookWhereDue(watched);
    List<Watched> unfinished = unfinished();
    while (!stopped && !unfinished.isEmpty()) {
      pauseUntil(
          unfinished.stream().map(Watched::due).min(Comparator.naturalOrder()).orElseThrow());
      lookWhereDue(unfinished);
      unfinished = unfinished();
    }
  }

  /** Lets it end after the article that is being read. */
  public void stop() {
    stopped = true;
    time.wake();
  }

  @Override
  public void close() {
    folders.forEach(FolderWatch::close);
    web.close();
  }

  private List<Watched> unfinished() {
    Instant limit = time.instant().plus(LONGEST_IN_ROUND);
    return watched.stream()
        .filter(Watched::isUnfinished)
        .filter(each -> each.due().isBefore(limit))
        .toList();
  }

  private void lookWhereDue(List<Watched> some) {
    for (Watched each : some) {
      if (!stopped && !each.due().isAfter(time.instant())) {
        each.look();
      }
    }
  }

  private void pauseUntil(Instant next) {
    Instant now = time.instant();
    Instant longest = now.plus(LONGEST_PAUSE);
    Instant end = next.isBefore(longest) ? next : longest;
    if (!stopped && end.isAfter(now)) {
      time.pause(Duration.between(now, end));
    }
  }
}
