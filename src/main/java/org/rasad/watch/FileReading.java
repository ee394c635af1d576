package org.rasad.watch;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.rasad.source.Articles;
import org.rasad.source.ReadResult;

/**
 * The articles of files that have changed, one file after the other. What was kept of a file before
 * it could be read to its end is passed over.
 */
final class FileReading implements Iterator<Found>, AutoCloseable {

  private final Iterator<Path> files;
  private final WatchState state;
  private final BooleanSupplier stopped;
  private @Nullable Articles open;
  private Path file = Path.of("");
  private String stamp = "";
  private int given;

  /**
   * @param stopped whether no more should be begun
   */
  FileReading(List<Path> files, WatchState state, BooleanSupplier stopped) {
    this.files = files.iterator();
    this.state = state;
    this.stopped = stopped;
  }

  @Override
  public boolean hasNext() {
    if (stopped.getAsBoolean()) {
      return false;
    }
    while ((open == null || !open.hasNext()) && files.hasNext()) {
      close();
      begin(files.next());
    }
    return open != null && open.hasNext();
  }

  @Override
  public Found next() {
    if (!hasNext() || open == null) {
      throw new NoSuchElementException();
    }
    ReadResult result = open.next();
    given++;
    FileMark mark = new FileMark(stamp, given, !open.hasNext());
    StateLine line = new StateLine.OfFile(file.toString(), mark);
    return new Found(result, () -> state.keep(line));
  }

  @Override
  public void close() {
    if (open != null) {
      open.close();
      open = null;
    }
  }

  /** The stamp is taken before: a file that changes while it is read is read again. */
  private void begin(Path next) {
    file = next;
    stamp = FileStamp.of(next).map(FileStamp::text).orElse("");
    open = Articles.in(List.of(next));
    FileMark mark = state.marks().file(next.toString());
    int kept = mark.stamp().equals(stamp) ? mark.done() : 0;
    for (given = 0; given < kept && open.hasNext(); given++) {
      open.next();
    }
  }
}
