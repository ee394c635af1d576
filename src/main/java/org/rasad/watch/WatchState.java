package org.rasad.watch;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;

/**
 * What was kept already, in a file: one line of JSON for each change, added after the change is in
 * the store. A program that is killed leaves at most half of the last line, which is left out; the
 * article it stood for is read once more and replaces itself. When the file is opened it is written
 * anew without what later lines replaced, and takes the place of the old one at once.
 *
 * <p>Not thread-safe; one program at a time has the file.
 */
public final class WatchState implements AutoCloseable {

  private static final String LOCK = ".lock";

  private final Path file;
  private final FileChannel lock;
  private final FileChannel lines;
  private final Marks marks;

  private WatchState(Path file, FileChannel lock, FileChannel lines, Marks marks) {
    this.file = file;
    this.lock = lock;
    this.lines = lines;
    this.marks = marks;
  }

  /**
   * Opens the file, or begins it.
   *
   * @throws WatchException if another program has it, or it is not such a file
   */
  public static WatchState open(Path file) {
    FileChannel lock = lock(file);
    try {
      Marks marks = new Marks();
      if (Files.exists(file)) {
        read(file, marks);
      }
      rewrite(file, marks);
      return new WatchState(file, lock, FileChannel.open(file, StandardOpenOption.APPEND), marks);
    } catch (IOException e) {
      close(lock, e);
      throw new WatchException("%s cannot be read or written: %s.".formatted(file, e), e);
    } catch (WatchException e) {
      close(lock, e);
      throw e;
    }
  }

  Marks marks() {
    return marks;
  }

  /**
   * Keeps a change.
   *
   * @throws WatchException if it cannot be written
   */
  void keep(StateLine line) {
    line.applyTo(marks);
    try {
      ByteBuffer bytes = ByteBuffer.wrap(line.write().getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        lines.write(bytes);
      }
    } catch (IOException e) {
      throw new WatchException("%s cannot be written: %s.".formatted(file, e), e);
    }
  }

  @Override
  public void close() {
    try (FileChannel locked = lock) {
      lines.close();
      Objects.requireNonNull(locked);
    } catch (IOException e) {
      throw new WatchException("%s cannot be closed: %s.".formatted(file, e), e);
    }
  }

  private static FileChannel lock(Path file) {
    Path path = file.resolveSibling(file.getFileName() + LOCK);
    try {
      FileChannel channel = new RandomAccessFile(path.toFile(), "rw").getChannel();
      if (isFree(channel)) {
        return channel;
      }
      channel.close();
    } catch (IOException e) {
      throw new WatchException("%s cannot be written: %s.".formatted(path, e.getMessage()), e);
    }
    throw new WatchException(
        "Another `rasad watch` has %s open; stop it, or give another --state.".formatted(file));
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static void close(FileChannel channel, Exception cause) {
    try {
      channel.close();
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  private static void read(Path file, Marks marks) throws IOException {
    String content = Files.readString(file);
    // What stands behind the last line end was being written when the program was killed.
    String whole = content.substring(0, content.lastIndexOf('\n') + 1);
    List<String> lines = whole.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      try {
        StateLine.read(lines.get(i)).applyTo(marks);
      } catch (IllegalArgumentException e) {
        throw new WatchException(
            "%s:%d: This is no state of `rasad watch`; move the file away and all is read again."
                .formatted(file, i + 1),
            e);
      }
    }
  }

  private static void rewrite(Path file, Marks marks) throws IOException {
    Path next = file.resolveSibling(file.getFileName() + ".new");
    try (var out = Files.newBufferedWriter(next)) {
      for (StateLine line : marks.lines()) {
        out.write(line.write());
      }
    }
    Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
