package org.rasad.store;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;

/**
 * Tells whether a database has changed: two equal versions, taken while it was open, mean that
 * nothing was written between.
 *
 * @param generation changes when the database is compacted
 * @param number grows with each write transaction
 */
public record DataVersion(String generation, long number) {

  /**
   * The version that a reader sees now.
   *
   * @param data a TDB2 database or a view of one
   */
  public static DataVersion of(DatasetGraph data) {
    return Txn.calculateRead(data, () -> here(data));
  }

  /** The same inside the caller's transaction: the version that it reads. */
  public static DataVersion here(DatasetGraph data) {
    DatasetGraphTDB storage = TdbStorage.of(data);
    return new DataVersion(
        storage.getLocation().getDirectoryPath(),
        storage.getTxnSystem().getThreadTransaction().getDataVersion());
  }
}
