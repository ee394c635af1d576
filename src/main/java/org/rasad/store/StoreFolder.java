package org.rasad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.rasad.store.search.IndexFolder;

/** The folder of a store: whether it is one, and its connection. */
final class StoreFolder {

  private static final String DATA_FOLDER_PREFIX = "Data-";
  static final String LOCK_FILE = "tdb.lock";

  /** What is left if making a store is interrupted at once. */
  private static final Set<String> LEFT =
      Set.of(LOCK_FILE, FolderLock.LOADING, FolderLock.WATCHING, StoreLoad.FOLDER);

  private final Path folder;

  StoreFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Connects to a database that must be there.
   *
   * @throws StoreException if it is not, or is in use
   */
  LiveDataset connectExisting() {
    if (!isDatabase()) {
      throw notAStore();
    }
    return connect();
  }

  /**
   * Connects to the database, which is made if the folder is missing or empty.
   *
   * @throws StoreException if the folder holds something else, cannot be made, or is in use
   */
  LiveDataset connectOrCreate() {
    makeOrCheck();
    removeUnfinished();
    return connect();
  }

  /** A database whose making was broken off cannot be opened, and has nothing in it. */
  private void removeUnfinished() {
    try {
      Optional<Path> data = new DataFolders(folder).newest();
      if (data.isEmpty()
          || !DataFolders.isNeverFilled(data.get())
          || FolderLock.isTaken(folder, LOCK_FILE)) {
        return;
      }
      try (FolderLock lock = FolderLock.take(folder, LOCK_FILE, "The store is being made.")) {
        if (DataFolders.isNeverFilled(data.get())) {
          FileTree.delete(data.get());
        }
      }
    } catch (IOException e) {
      throw new StoreException("The folder " + folder + " cannot be read (" + e + ").", e);
    }
  }

  /**
   * Makes the folder if it is missing.
   *
   * @throws StoreException if it holds something that is no store, or cannot be made
   */
  void makeOrCheck() {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new StoreException(
          folder + " is a file; a store is a folder. Name another folder for the store.");
    }
    if (!isDatabase() && !isEmpty()) {
      throw notAStore();
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreException(
          "The folder " + folder + " cannot be made (" + e + "). Name a folder that you may write.",
          e);
    }
  }

  StoreException notAStore() {
    return new StoreException(
        folder
            + " is no store of Rasad. Name the folder of a store, or make a store there by ingesting"
            + " articles into a new folder.");
  }

  /** Closes the connection and gives the folder free for others. */
  static void disconnect(LiveDataset dataset) {
    TDBInternal.expel(dataset.container(), true);
  }

  private LiveDataset connect() {
    Location location = Location.create(folder);
    if (DatabaseConnection.lockForLocation(location).isLockedHere()) {
      throw new StoreException(
          "The store " + folder + " is already open in this program. Close it first.");
    }
    try {
      return new LiveDataset((DatasetGraphSwitchable) DatabaseMgr.connectDatasetGraph(location));
    } catch (RuntimeException | InternalError e) {
      // TDB2 throws the same for a lock of others and for files that do not fit together.
      if (!DatabaseConnection.lockForLocation(location).isLockedHere()) {
        throw inUse(e);
      }
      unlock(location);
      throw new StoreException(
          "The store "
              + folder
              + " cannot be read ("
              + e.getMessage()
              + "). See what is wrong (rasad check) and restore a backup, or ingest it anew.",
          e);
    }
  }

  private InUseException inUse(Throwable e) {
    return new InUseException(
        "The store "
            + folder
            + " is in use by another program ("
            + e.getMessage()
            + "). End that program, or ask it through its web address: a server that was started"
            + " with --ingest-token-file takes articles by `rasad ingest --to ADDRESS --token-file"
            + " FILE`.",
        e);
  }

  /** Where opening fails half way, TDB2 keeps its locks. */
  private void unlock(Location location) {
    try {
      Optional<Path> data = new DataFolders(folder).newest();
      List<Location> locked =
          data.isPresent() ? List.of(location, Location.create(data.get())) : List.of(location);
      for (Location each : locked) {
        ProcessFileLock lock = DatabaseConnection.lockForLocation(each);
        if (lock.isLockedHere()) {
          lock.unlock();
          ProcessFileLock.release(lock);
        }
      }
    } catch (IOException e) {
      throw new StoreException("The folder " + folder + " cannot be read (" + e + ").", e);
    }
  }

  boolean isDatabase() {
    return Files.isDirectory(folder)
        && anyEntry(p -> Files.isDirectory(p) && name(p).startsWith(DATA_FOLDER_PREFIX));
  }

  private boolean isEmpty() {
    return !Files.exists(folder)
        || !anyEntry(p -> !LEFT.contains(name(p)) && IndexFolder.number(name(p)).isEmpty());
  }

  private boolean anyEntry(Predicate<Path> wanted) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.anyMatch(wanted);
    } catch (IOException e) {
      throw new StoreException(
          "The folder " + folder + " cannot be read (" + e + "). Name a folder that you may read.",
          e);
    }
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }
}
