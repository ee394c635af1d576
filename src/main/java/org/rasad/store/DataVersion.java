package org.rasad.store;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Tells whether a database has changed: two equal versions, taken while it was open, mean that
 * nothing was written between.
 *
 * @param number grows with each write transaction
 */
public record DataVersion(long number) {

  /**
   * The version that a reader sees now.
   *
   * @param data a TDB2 database or a view of one
   */
  public static DataVersion of(DatasetGraph data) {
    return Txn.calculateRead(
        data,
        () ->
            new DataVersion(
                TdbStorage.of(data).getTxnSystem().getThreadTransaction().getDataVersion()));
  }
}
