package org.rasad.store;

import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Finds the database behind the views of it. */
public final class TdbStorage {

  private TdbStorage() {}

  /**
   * @param data a TDB2 database or a view of one
   */
  public static DatasetGraphTDB of(DatasetGraph data) {
    DatasetGraph inner = data;
    while (!TDBInternal.isTDB2(inner) && inner instanceof DatasetGraphWrapper view) {
      inner = view.getWrapped();
    }
    return TDBInternal.requireStorage(inner);
  }
}
