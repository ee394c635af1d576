package org.rasad.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.rasad.rdf.IriMinter;
import org.rasad.store.search.IndexFolder;
import org.rasad.store.search.SearchIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The exchange of the database of an open store for a newer one in its folder. Nobody may change
 * the store meanwhile; readers go on.
 */
final class Exchange {

  private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

  private final Path folder;
  private final LiveDataset dataset;
  private final String base;

  /**
   * @param base of the store, which the newer database must have too
   */
  Exchange(Path folder, LiveDataset dataset, String base) {
    this.folder = folder;
    this.dataset = dataset;
    this.base = base;
  }

  /**
   * Goes over to the newest database; does nothing where it is open already.
   *
   * @param take takes the newer index of words and gives back the one before
   * @return whether there was a newer one
   * @throws StoreException if it cannot be opened or is of another store
   */
  boolean exchange(UnaryOperator<SearchIndex> take) {
    DatasetGraphTDB old = dataset.newest();
    Path before = Path.of(old.getLocation().getDirectoryPath());
    Optional<Path> place = newer(before);
    if (place.isEmpty()) {
      return false;
    }
    DatasetGraphTDB fresh = open(place.get());
    boolean taken = false;
    try {
      StoreFacts facts = facts(fresh, place.get());
      SearchIndex index =
          new IndexFolder(folder, facts.searchIndex()).open(fresh, new IriMinter(base));
      SearchIndex gone = take.apply(index);
      dataset.container().change(old, fresh);
      taken = true;
      close(old, gone);
    } finally {
      if (!taken) {
        StoreConnection.internalExpel(fresh.getLocation(), true);
      }
    }
    remove(before);
    return true;
  }

  private Optional<Path> newer(Path open) {
    try {
      return new DataFolders(folder)
          .newest()
          .filter(p -> DataFolders.number(p) > DataFolders.number(open));
    } catch (IOException e) {
      throw new StoreException(
          "The folder " + folder + " cannot be read (" + e + "). Make it readable.", e);
    }
  }

  private DatasetGraphTDB open(Path place) {
    try {
      return StoreConnection.connectCreate(
              Location.create(place), null, SystemTDB.getDefaultReorderTransform())
          .getDatasetGraphTDB();
    } catch (TDBException e) {
      throw new StoreException(
          "The database %s, which was loaded, cannot be opened (%s). Remove its folder and load again."
              .formatted(place, e.getMessage()),
          e);
    }
  }

  private StoreFacts facts(DatasetGraphTDB fresh, Path place) {
    return Txn.calculateRead(fresh, () -> StoreFacts.read(fresh))
        .filter(f -> f.base().equals(base) && f.version() == StoreFacts.CURRENT_VERSION)
        .orElseThrow(
            () ->
                new StoreException(
                    "The database %s is of another store. Remove its folder and load again."
                        .formatted(place)));
  }

  /** Waits for the readers of the old database, which is not begun with any more. */
  private static void close(DatasetGraphTDB old, SearchIndex index) {
    TransactionCoordinator transactions = old.getTxnSystem().getTxnMgr();
    transactions.startExclusiveMode();
    index.close();
    StoreConnection.release(old.getLocation());
  }

  private void remove(Path before) {
    try {
      FileTree.delete(before);
      OldFolders.of(folder).delete(dataset);
    } catch (IOException e) {
      LOG.warn("What the store had before it was loaded cannot be removed: {}", e.toString());
    }
  }
}
