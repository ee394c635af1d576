package org.rasad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.base.file.ProcessFileLock;

/**
 * A lock in the folder of a store that one program holds; the system frees it when the program
 * ends, however that is.
 *
 * <p>It is of the same kind as the lock of the database: where that one works, this one does.
 */
public final class FolderLock implements AutoCloseable {

  /** Held while another database is being loaded that will take the place of this one. */
  static final String LOADING = "load.lock";

  /** Held by a program that takes up another database by itself. */
  static final String WATCHING = "watch.lock";

  private static final int TRIES = 20;
  private static final Duration PAUSE = Duration.ofMillis(10);

  private final ProcessFileLock lock;

  private FolderLock(ProcessFileLock lock) {
    this.lock = lock;
  }

  /**
   * Takes a lock.
   *
   * @param folder is there
   * @throws StoreException if another has it
   */
  static FolderLock take(Path folder, String name, String taken) {
    // What the library knows of this program's own locks is not safe for several threads.
    synchronized (ProcessFileLock.class) {
      ProcessFileLock lock = lock(folder, name);
      if (lock.isLockedHere() || !tryPatiently(lock)) {
        throw new StoreException(taken);
      }
      return new FolderLock(lock);
    }
  }

  /** Who looks whether it is taken has it for a moment. */
  private static boolean tryPatiently(ProcessFileLock lock) {
    for (int i = 0; i < TRIES; i++) {
      if (lock.tryLock()) {
        return true;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    return false;
  }

  /** Whether any program, or another part of this one, has the lock. */
  static boolean isTaken(Path folder, String name) {
    synchronized (ProcessFileLock.class) {
      if (!folder.resolve(name).toFile().exists()) {
        return false;
      }
      ProcessFileLock lock = lock(folder, name);
      if (lock.isLockedHere()) {
        return true;
      }
      boolean isFree = lock.tryLock();
      if (isFree) {
        lock.unlock();
      }
      ProcessFileLock.release(lock);
      return !isFree;
    }
  }

  private static ProcessFileLock lock(Path folder, String name) {
    Path file = folder.resolve(name);
    try {
      if (!Files.exists(file)) {
        Files.write(file, new byte[0]);
      }
      return ProcessFileLock.create(file.toString());
    } catch (IOException | RuntimeIOException e) {
      throw new StoreException(
          "The folder " + folder + " cannot be written (" + e + "). Make it writable.", e);
    }
  }

  @Override
  public void close() {
    synchronized (ProcessFileLock.class) {
      if (lock.isLockedHere()) {
        lock.unlock();
        ProcessFileLock.release(lock);
      }
    }
  }
}
