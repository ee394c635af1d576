package org.rasad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.rasad.rdf.IriMinter;
import org.rasad.store.load.QuadRules;
import org.rasad.store.search.IndexFolder;
import org.rasad.store.search.SearchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads a whole store from files beside the one that is there, and puts it in its place.
 *
 * <p>Everything is made in the folder {@code loading} of the store: the database by TDB2's bulk
 * loader, then the store's own facts, the ontology, an entry in the log, the index of words. Only
 * the last step concerns the old store, and it is one rename: the finished database becomes the
 * {@code Data-NNNN} with the highest number, which is the one that is opened. A kill before leaves
 * the old store, a kill after the new one. A program with a {@link StoreWatch} that has the old one
 * open takes the new one up by itself.
 *
 * <p>Not thread-safe. Closing it removes what is unfinished.
 */
public final class StoreLoad implements AutoCloseable {

  /** Where the new store is made, in the folder of the old one. */
  static final String FOLDER = "loading";

  private static final Logger LOG = LoggerFactory.getLogger(StoreLoad.class);

  static {
    JenaSystem.init();
  }

  private final Path folder;
  private final Path staging;
  private final FolderLock lock;
  private final Optional<String> wantedBase;

  private StoreLoad(Path folder, FolderLock lock, Optional<String> wantedBase) {
    this.folder = folder;
    this.staging = folder.resolve(FOLDER);
    this.lock = lock;
    this.wantedBase = wantedBase;
  }

  /**
   * Begins to load into the folder of a store, which is made if it is not there.
   *
   * @param base with which all data IRIs must begin; nothing for that of the store or, if there is
   *     none yet, of the files
   * @throws StoreException if the folder holds something else, another program changes the store or
   *     loads into it, or the store has another base
   */
  public static StoreLoad into(Path folder, Optional<String> base) {
    base.ifPresent(StoreSetup::checkBase);
    Path place = folder.toAbsolutePath().normalize();
    StoreFolder target = new StoreFolder(place);
    target.makeOrCheck();
    FolderLock lock =
        FolderLock.take(
            place,
            FolderLock.LOADING,
            "Another program is loading into the store %s. Wait until it is done."
                .formatted(folder));
    boolean begun = false;
    try {
      StoreLoad load = new StoreLoad(place, lock, base.or(() -> baseOf(place)));
      load.checkBase(base);
      FileTree.delete(load.staging);
      Files.createDirectory(load.staging);
      begun = true;
      return load;
    } catch (IOException e) {
      throw failure(folder, e);
    } finally {
      if (!begun) {
        lock.close();
      }
    }
  }

  /**
   * @throws StoreException if another database is being loaded that will take the place of this one
   */
  static void checkNone(Path folder) {
    if (FolderLock.isTaken(folder.toAbsolutePath().normalize(), FolderLock.LOADING)) {
      throw new StoreException(
          "Another database is being loaded into the store %s: what changed now would be lost. Try again when it is loaded."
              .formatted(folder));
    }
  }

  /** What can be loaded; the base is known after the first quad at the latest. */
  public QuadRules rules() {
    return new QuadRules(wantedBase, StoreFacts.CURRENT_VERSION);
  }

  /** Makes the database by {@code loader}, which gets its empty folder. */
  public void fill(Filling loader) {
    try {
      loader.fill(staging);
    } catch (IOException e) {
      throw failure(folder, e);
    } catch (RuntimeException | InternalError e) {
      throw new Room(folder).explained(e);
    }
  }

  /** What fills the folder of an empty database. */
  public interface Filling {
    void fill(Path database) throws IOException;
  }

  /**
   * Looks whether what was loaded is a store, and makes it one.
   *
   * @param base as the files have it
   * @param load for the log
   * @param faults gets a sentence for each article that is not whole
   * @return the number of articles
   */
  public long complete(String base, Activity load, Consumer<String> faults) {
    IriMinter minter = new IriMinter(base);
    OptionalInt number = indexNumber();
    DatasetGraph dataset = connect(staging);
    try {
      new StoreSetup(dataset, staging)
          .write(new StoreFacts(base, StoreFacts.CURRENT_VERSION, number), true);
      Node node = Txn.calculateWrite(dataset, () -> new LogGraph(dataset, minter).write(load));
      LOG.debug("The log has the load as {}", node);
      long articles =
          Txn.calculateRead(
              dataset, () -> new ArticleCheck(TdbStorage.of(dataset), minter).check(faults));
      try (SearchIndex index = new IndexFolder(staging, number).open(dataset, minter)) {
        if (!index.isThere()) {
          throw new StoreException(
              "The index of words could not be written; the store is as before. Is there room?");
        }
      }
      return articles;
    } catch (RuntimeException | InternalError e) {
      throw new Room(folder).explained(e);
    } finally {
      TDBInternal.expel(dataset, true);
    }
  }

  /**
   * Puts the new store in the place of the old one.
   *
   * @return whether another program has the old one open, which takes the new one up by itself
   */
  public boolean moveIn() {
    try {
      DataFolders made = new DataFolders(staging);
      Path data = made.newest().orElseThrow(() -> new IOException("nothing was loaded"));
      FileTree.forceAll(staging);
      moveIndex();
      new DataFolders(folder).moveIn(data);
      FileTree.delete(staging);
      return !removeOld();
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  @Override
  public void close() {
    try {
      FileTree.delete(staging);
    } catch (IOException e) {
      LOG.warn("The unfinished store {} cannot be removed: {}", staging, e.toString());
    } finally {
      lock.close();
    }
  }

  /** Nobody looks for it before the database is there that it belongs to. */
  private void moveIndex() throws IOException {
    try (Stream<Path> entries = Files.list(staging)) {
      List<Path> made =
          entries.filter(p -> IndexFolder.isIndex(p.getFileName().toString())).toList();
      for (Path index : made) {
        Files.move(index, folder.resolve(index.getFileName()));
      }
    }
    FileTree.force(folder);
  }

  /** Where no program has the store open; else that program does it. */
  private boolean removeOld() throws IOException {
    if (isOpenElsewhere()) {
      return false;
    }
    LiveDataset dataset;
    try {
      dataset = new StoreFolder(folder).connectExisting();
    } catch (StoreException e) {
      LOG.debug("Another program has opened the store meanwhile", e);
      return false;
    }
    try {
      OldFolders.of(folder).delete(dataset);
      return true;
    } finally {
      StoreFolder.disconnect(dataset);
    }
  }

  private boolean isOpenElsewhere() {
    return FolderLock.isTaken(folder, StoreFolder.LOCK_FILE);
  }

  /** A store has one base for ever; without a watch nobody would take up what was loaded. */
  private void checkBase(Optional<String> given) {
    Optional<String> stored = baseOf(folder);
    if (given.isPresent() && stored.isPresent() && !given.equals(stored)) {
      throw new StoreException(
          "The store %s has the base %s, not %s. Leave out --base, or load into a new folder."
              .formatted(folder, stored.get(), given.get()));
    }
    if (isOpenElsewhere() && !FolderLock.isTaken(folder, FolderLock.WATCHING)) {
      throw new StoreException(
          "The store %s is in use by a program that is no server. Wait until it has ended."
              .formatted(folder));
    }
  }

  /**
   * The base of the store that is there; nothing if there is none, or it is so damaged that it does
   * not tell.
   */
  private static Optional<String> baseOf(Path folder) {
    StoreFolder place = new StoreFolder(folder);
    if (!place.isDatabase() || FolderLock.isTaken(folder, StoreFolder.LOCK_FILE)) {
      return StoreWatch.baseOf(folder);
    }
    LiveDataset dataset = null;
    try {
      dataset = place.connectExisting();
      return StoreFacts.inTransaction(dataset).map(StoreFacts::base);
    } catch (RuntimeException | InternalError e) {
      LOG.debug("What is there cannot be read; it is replaced", e);
      return Optional.empty();
    } finally {
      if (dataset != null) {
        StoreFolder.disconnect(dataset);
      }
    }
  }

  /** No database of the past has one with this number. */
  private OptionalInt indexNumber() {
    try (Stream<Path> entries = Files.list(folder)) {
      int last =
          entries
              .mapToInt(p -> IndexFolder.number(p.getFileName().toString()).orElse(0))
              .max()
              .orElse(0);
      return OptionalInt.of(last + 1);
    } catch (IOException e) {
      throw failure(folder, e);
    }
  }

  private static DatasetGraph connect(Path place) {
    return DatabaseMgr.connectDatasetGraph(Location.create(place));
  }

  private static RuntimeException failure(Path folder, IOException cause) {
    RuntimeException full = new Room(folder).explained(cause);
    return full instanceof StoreException
        ? full
        : new StoreException(
            "Loading into %s failed (%s); the store is as before. Is there room and permission?"
                .formatted(folder, cause.getMessage()),
            cause);
  }
}
