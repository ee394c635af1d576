package org.rasad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every second whether a database was loaded in place of that of an open store, and takes it
 * up. While it watches, {@link StoreLoad} may work beside the program that has the store open.
 *
 * <p>The thread is never interrupted, since that would close the files of the database.
 */
public final class StoreWatch implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(StoreWatch.class);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

  /** Tells the base of the store to those that cannot open it. */
  private static final String BASE_FILE = "watch.base";

  private final Store store;
  private final Path baseFile;
  private final Consumer<String> told;
  private final FolderLock lock;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread = new Thread(this::watch, "store-watch");
  private String lastFault = "";

  private StoreWatch(Store store, Path baseFile, Consumer<String> told, FolderLock lock) {
    this.store = store;
    this.baseFile = baseFile;
    this.told = told;
    this.lock = lock;
    thread.setDaemon(true);
  }

  /**
   * Begins to watch; close it before the store.
   *
   * @param folder of the store
   * @param told gets a sentence when another database was taken up
   */
  public static StoreWatch of(Store store, Path folder, Consumer<String> told) {
    Path place = folder.toAbsolutePath().normalize();
    Path baseFile = place.resolve(BASE_FILE);
    FolderLock lock =
        FolderLock.take(
            place,
            FolderLock.WATCHING,
            "The store " + folder + " is watched by another program already. End that program.");
    try {
      Files.writeString(baseFile, store.base());
    } catch (IOException e) {
      lock.close();
      throw new StoreException("The folder " + folder + " cannot be written (" + e + ").", e);
    }
    StoreWatch watch = new StoreWatch(store, baseFile, told, lock);
    watch.thread.start();
    return watch;
  }

  /** The base of a store that a program watches; nothing if none does. */
  static Optional<String> baseOf(Path folder) {
    try {
      return FolderLock.isTaken(folder, FolderLock.WATCHING)
          ? Optional.of(Files.readString(folder.resolve(BASE_FILE)))
          : Optional.empty();
    } catch (IOException e) {
      throw new StoreException("The folder " + folder + " cannot be read (" + e + ").", e);
    }
  }

  private void watch() {
    try {
      while (!stopped.await(LOOK_AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      if (store.takeUp()) {
        told.accept("Another database was loaded into the store: it is served from now on.");
      }
    } catch (RuntimeException e) {
      if (!lastFault.equals(e.toString())) {
        lastFault = e.toString();
        LOG.error("The store stays as it is: {}", e.getMessage());
      }
    }
  }

  @Override
  public void close() {
    stopped.countDown();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    try {
      Files.deleteIfExists(baseFile);
    } catch (IOException e) {
      LOG.debug("The file of the base stays", e);
    }
    lock.close();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
