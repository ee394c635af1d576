package org.rasad.export;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;

/** Writes all named graphs; nothing is lost, and loading the file gives the same store. */
final class QuadsExport implements Export {

  private final RDFFormat format;
  private final ExportOptions options;

  /**
   * @param format one of quads that can be streamed
   */
  QuadsExport(RDFFormat format, ExportOptions options) {
    this.format = format;
    this.options = options;
  }

  @Override
  public void write(DatasetGraph data, OutputStream out) throws IOException {
    OrderedGraphs graphs = new OrderedGraphs(data, options.minter());
    RdfStream.write(out, format, rdf -> graphs.forEach(rdf::quad));
  }
}
