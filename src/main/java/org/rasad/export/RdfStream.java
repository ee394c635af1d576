package org.rasad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.rasad.rdf.Ontology;

/** Writes RDF piece by piece with the prefixes of the ontology. */
final class RdfStream {

  private RdfStream() {}

  /**
   * @param format one that can be streamed
   */
  static void write(OutputStream out, RDFFormat format, Consumer<StreamRDF> content)
      throws IOException {
    try {
      StreamRDF rdf = StreamRDFWriter.getWriterStream(out, format);
      rdf.start();
      Ontology.TERMS.load().getPrefixMapping().getNsPrefixMap().entrySet().stream()
          .sorted(Map.Entry.comparingByKey())
          .forEach(prefix -> rdf.prefix(prefix.getKey(), prefix.getValue()));
      content.accept(rdf);
      rdf.finish();
      out.flush();
    } catch (RuntimeIOException e) {
      throw new IOException(e);
    }
  }
}
