package org.rasad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.rasad.rdf.Ontology;

/** Writes RDF piece by piece with the prefixes of the ontology. */
public final class RdfStream {

  private static final SortedMap<String, String> PREFIXES =
      Collections.unmodifiableSortedMap(
          new TreeMap<>(Ontology.TERMS.load().getPrefixMapping().getNsPrefixMap()));

  private RdfStream() {}

  /**
   * @param out flushed at the end, and not closed
   * @param format one that can be streamed
   * @throws IOException if it cannot be written; what was written before stands
   */
  public static void write(OutputStream out, RDFFormat format, Consumer<StreamRDF> content)
      throws IOException {
    try {
      StreamRDF rdf = StreamRDFWriter.getWriterStream(out, format);
      rdf.start();
      PREFIXES.forEach(rdf::prefix);
      content.accept(rdf);
      rdf.finish();
      out.flush();
    } catch (RuntimeIOException e) {
      throw new IOException(e);
    }
  }
}
