package org.rasad.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rasad.source.ReadResult.Read;
import org.rasad.source.ReadResult.Unreadable;

/**
 * Reads the articles of files and folders, one at a time and in a fixed order.
 *
 * <p>A path is a file of a format that Rasad reads ({@link ArticleFile#isNamed}) or a folder, of
 * which all such files are read in the order of their paths. Nothing is thrown for bad input: every
 * fault is an {@link Unreadable} at its place in the order. An id that occurs twice in one run is a
 * fault of the second article. Only the ids of what was read are kept in memory.
 *
 * <p>Close it to close the file that is being read. Not thread-safe.
 */
public final class Articles implements Iterator<ReadResult>, AutoCloseable {

  private final Deque<Path> paths;
  private final Deque<Unreadable> faults = new ArrayDeque<>();
  private final Map<String, String> placeOfId = new HashMap<>();
  private @Nullable ArticleFile open;
  private String openName = "";
  private @Nullable ReadResult next;

  private Articles(List<Path> paths) {
    this.paths = new ArrayDeque<>(paths);
  }

  /** Opens nothing before the first article is asked for. */
  public static Articles in(List<Path> paths) {
    return new Articles(paths);
  }

  @Override
  public boolean hasNext() {
    while (next == null && (open != null || !faults.isEmpty() || !paths.isEmpty())) {
      next = advance().orElse(null);
    }
    return next != null;
  }

  @Override
  public ReadResult next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    ReadResult result = next;
    next = null;
    return result;
  }

  @Override
  public void close() {
    try {
      if (open != null) {
        open.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      open = null;
      paths.clear();
      faults.clear();
    }
  }

  /** One step: an article of the open file, a fault, or the opening of the next path. */
  private Optional<ReadResult> advance() {
    if (open == null) {
      return faults.isEmpty() ? openNext(paths.remove()) : Optional.of(faults.remove());
    }
    try {
      Optional<ReadResult> result = open.next().map(this::refuseSecond);
      if (result.isEmpty()) {
        open.close();
        open = null;
      }
      return result;
    } catch (IOException e) {
      open = closed(open, e);
      return Optional.of(new Unreadable(openName, UnreadableException.reason(e)));
    }
  }

  private static @Nullable ArticleFile closed(ArticleFile file, IOException cause) {
    try {
      file.close();
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
    return null;
  }

  private Optional<ReadResult> openNext(Path path) {
    openName = path.toString();
    try {
      if (Files.isDirectory(path)) {
        return enter(path);
      }
      if (Files.exists(path) && !Folder.isArticleFile(path)) {
        return Optional.of(new Unreadable(openName, ArticleFormat.KNOWN));
      }
      if (!Files.exists(path)) {
        return Optional.of(new Unreadable(openName, "There is no such file or folder."));
      }
      open = ArticleFormat.open(path);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(new Unreadable(openName, UnreadableException.reason(e)));
    }
  }

  private Optional<ReadResult> enter(Path path) throws IOException {
    Folder folder = Folder.list(path);
    faults.addAll(folder.faults());
    List<Path> files = new ArrayList<>(folder.files());
    files.reversed().forEach(paths::addFirst);
    return files.isEmpty() && faults.isEmpty()
        ? Optional.of(new Unreadable(openName, "The folder holds no file that Rasad reads."))
        : Optional.empty();
  }

  private ReadResult refuseSecond(ReadResult result) {
    return switch (result) {
      case Unreadable unreadable -> unreadable;
      case Read read -> {
        String id = read.article().id();
        String first = placeOfId.putIfAbsent(id, read.where());
        yield first == null
            ? read
            : new Unreadable(
                read.where(),
                "Its id \"%s\" is that of an article already read from %s.".formatted(id, first));
      }
    };
  }
}
