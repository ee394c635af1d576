package org.rasad.export;

import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;

/** Reads the rows of a table one by one. */
interface Rows<R> {

  void forEach(DatasetGraph data, Consumer<R> receiver);
}
