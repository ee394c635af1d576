package org.rasad.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.rasad.source.ArticleFile;
import org.rasad.source.ReadResult;

/**
 * Watches a folder and those below it; links to other folders are not followed.
 *
 * <p>A file is read when it is whole: when its size and time have stood still for a while, at two
 * looks or by its own time, as those of a file that was moved in. The file system tells of changes,
 * and now and then the whole folder is looked through, so that nothing is missed.
 */
final class FolderWatch implements Watched, AutoCloseable {

  /** Nobody pauses longer in writing a file, and if somebody does, it is read again. */
  static final Duration STILL = Duration.ofSeconds(2);

  /** A file that grows tells of itself thousands of times a second. */
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  /** A file that does not come to rest is left for the next round. */
  private static final int MOST_LOOKS = 3;

  private final Path root;
  private final Duration every;
  private final WatchState state;
  private final Taker taker;
  private final Waiting time;
  private final BooleanSupplier stopped;
  private final FolderEvents events;
  private final Map<Path, Look> unsettled = new TreeMap<>();
  private Instant nextScan = Instant.MIN;
  private Instant nextLook = Instant.MIN;
  private Instant quickLook = Instant.MIN;
  private int looks;

  /** A look on account of a change is none of the few that a file is given to come to rest. */
  private Instant counted = Instant.EPOCH;

  /**
   * @throws WatchException if there is no such folder
   */
  FolderWatch(
      Path folder,
      Duration every,
      WatchState state,
      Taker taker,
      Waiting time,
      BooleanSupplier stopped) {
    try {
      this.root = folder.toRealPath();
      if (!Files.isDirectory(root)) {
        throw new WatchException(
            folder + " is no folder; rasad watch takes folders and addresses of feeds.");
      }
      this.events = new FolderEvents(root, time::wake);
    } catch (IOException e) {
      throw new WatchException("There is no folder " + folder + " that may be read.", e);
    }
    this.every = every;
    this.state = state;
    this.taker = taker;
    this.time = time;
    this.stopped = stopped;
  }

  @Override
  public Instant due() {
    return events.isEmpty() || nextLook.isBefore(quickLook) ? nextLook : quickLook;
  }

  @Override
  public boolean isUnfinished() {
    return !unsettled.isEmpty() && looks < MOST_LOOKS;
  }

  @Override
  public void look() {
    Instant now = time.instant();
    if (!now.isBefore(counted.plus(STILL))) {
      looks++;
      counted = now;
    }
    events.changed().forEach(this::notice);
    if (!now.isBefore(nextScan)) {
      looks = 1;
      counted = now;
      scan(root);
      nextScan = now.plus(every);
    }
    read(settled(now));
    Instant settling = now.plus(STILL);
    nextLook = unsettled.isEmpty() || nextScan.isBefore(settling) ? nextScan : settling;
    quickLook = now.plus(BETWEEN_LOOKS);
  }

  private void read(List<Path> whole) {
    if (whole.isEmpty()) {
      return;
    }
    try (FileReading reading = new FileReading(whole, state, stopped)) {
      taker.take(reading);
    }
    if (!stopped.getAsBoolean()) {
      whole.stream().filter(file -> !isRead(file)).forEach(this::add);
    }
  }

  @Override
  public void close() {
    events.close();
  }

  private void notice(Path path) {
    String name = String.valueOf(path.getFileName());
    if (Files.isDirectory(path)) {
      scan(path);
    } else if (name.endsWith(FileStamp.METADATA)) {
      String stem = name.substring(0, name.length() - FileStamp.METADATA.length());
      add(path.resolveSibling(stem + ".txt"));
      add(path.resolveSibling(stem + ".txt.gz"));
    } else {
      add(path);
    }
  }

  private void add(Path file) {
    if (ArticleFile.isNamed(file.toString())) {
      unsettled.putIfAbsent(file, Look.NEVER);
    }
  }

  /** Files that are whole and not as they were read, which from now on count as settled. */
  private List<Path> settled(Instant now) {
    List<Path> whole = new ArrayList<>();
    for (Path file : List.copyOf(unsettled.keySet())) {
      FileStamp stamp = FileStamp.of(file).orElse(null);
      if (stamp == null || isRead(file, stamp)) {
        unsettled.remove(file);
      } else if (isStill(Objects.requireNonNull(unsettled.get(file)), stamp, now)) {
        unsettled.remove(file);
        whole.add(file);
      } else if (!Objects.requireNonNull(unsettled.get(file)).shows(stamp)) {
        unsettled.put(file, new Look(stamp.text(), now));
      }
    }
    return whole;
  }

  /** A file that was changed while it was read is not. */
  private boolean isRead(Path file) {
    return FileStamp.of(file).map(stamp -> isRead(file, stamp)).orElse(true);
  }

  private boolean isRead(Path file, FileStamp stamp) {
    FileMark mark = state.marks().file(file.toString());
    return mark.isWhole() && mark.stamp().equals(stamp.text());
  }

  private static boolean isStill(Look before, FileStamp stamp, Instant now) {
    Instant since = now.minus(STILL);
    return !stamp.modified().isAfter(since)
        || (before.shows(stamp) && !before.since().isAfter(since));
  }

  /** Listens to each folder before it is looked through: what comes meanwhile is told. */
  private void scan(Path folder) {
    try {
      Files.walkFileTree(folder, new Scan());
    } catch (IOException e) {
      tell(folder, e);
    }
  }

  private void tell(Path path, IOException fault) {
    ReadResult result =
        new ReadResult.Unreadable(path.toString(), "It cannot be looked into: " + fault + ".");
    taker.take(List.of(new Found(result, () -> {})).iterator());
  }

  /** Notes what is in folders. */
  private final class Scan extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      events.add(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      add(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      tell(file, fault);
      return FileVisitResult.CONTINUE;
    }
  }

  /**
   * How a file looked.
   *
   * @param stamp what it was like; empty before the first look
   * @param since when it was first seen like that
   */
  private record Look(String stamp, Instant since) {

    static final Look NEVER = new Look("", Instant.MAX);

    boolean shows(FileStamp other) {
      return stamp.equals(other.text());
    }
  }
}
