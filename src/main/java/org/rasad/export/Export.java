package org.rasad.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.sparql.core.DatasetGraph;

/** Writes a graph in one format. */
public interface Export {

  /**
   * Writes the dataset, inside the caller's transaction.
   *
   * <p>Time is linear in what is read, apart from the sorting of addresses; memory holds these
   * addresses and what belongs to one thing or one article. The same dataset gives the same bytes.
   *
   * @param data as {@code docs/model.md} describes it
   * @param out flushed at the end, and not closed; buffered by the caller
   * @throws IOException if it cannot be written; what was written before stands
   */
  void write(DatasetGraph data, OutputStream out) throws IOException;
}
