package org.rasad.store;

import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.jspecify.annotations.Nullable;

/**
 * The database of a store, which may be exchanged for another while it is read: each transaction
 * stays to its end with the database that it began with.
 *
 * <p>TDB2's own exchange, which compacting uses, leads a transaction that is under way to the new
 * database, in which it has not begun. Here a thread keeps its database for as long as its
 * transaction lasts; whoever closes the old one waits for that, as TDB2 does.
 */
final class LiveDataset extends DatasetGraphWrapper {

  private final DatasetGraphSwitchable current;
  private final ThreadLocal<@Nullable DatasetGraph> begun = new ThreadLocal<>();

  LiveDataset(DatasetGraphSwitchable current) {
    super(current, current.getContext());
    this.current = current;
  }

  /** What is exchanged. */
  DatasetGraphSwitchable container() {
    return current;
  }

  /** The newest database, whatever the thread is reading. */
  DatasetGraphTDB newest() {
    return (DatasetGraphTDB) current.get();
  }

  @Override
  public DatasetGraph get() {
    DatasetGraph mine = begun.get();
    return mine == null ? current.get() : mine;
  }

  @Override
  public void begin(TxnType type) {
    DatasetGraphTDB database = newest();
    while (!begin(database, type)) {
      // It is being closed, so another has taken its place.
      Thread.onSpinWait();
      database = newest();
    }
    begun.set(database);
  }

  /** A database that is about to be closed would let its next reader wait for ever. */
  private static boolean begin(DatasetGraphTDB database, TxnType type) {
    TransactionCoordinator transactions = database.getTxnSystem().getTxnMgr();
    if (!transactions.tryNonExclusiveMode(false)) {
      return false;
    }
    try {
      database.begin(type);
      return true;
    } finally {
      transactions.finishNonExclusiveMode();
    }
  }

  @Override
  public void begin(ReadWrite mode) {
    begin(TxnType.convert(mode));
  }

  @Override
  public void begin() {
    begin(TxnType.READ_PROMOTE);
  }

  @Override
  public void commit() {
    super.commit();
    forgetEnded();
  }

  @Override
  public void abort() {
    super.abort();
    forgetEnded();
  }

  @Override
  public void end() {
    super.end();
    forgetEnded();
  }

  private void forgetEnded() {
    DatasetGraph mine = begun.get();
    if (mine != null && !mine.isInTransaction()) {
      begun.remove();
    }
  }
}
