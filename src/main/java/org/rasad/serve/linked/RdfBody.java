package org.rasad.serve.linked;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphFactory;
import org.rasad.export.JsonLdDocument;
import org.rasad.export.RdfStream;
import org.rasad.rdf.Ontology;

/** Writes the triples of one document in any format of RDF. Thread-safe. */
final class RdfBody {

  private final JsonLdDocument jsonLd = JsonLdDocument.packaged();
  private final PrefixMapping prefixes = Ontology.TERMS.load().getPrefixMapping();

  /**
   * @param triples in the order in which they are written
   * @throws IllegalArgumentException for HTML, which is no RDF
   */
  byte[] write(List<Triple> triples, Format format) {
    return switch (format) {
      case TURTLE -> stream(triples, RDFFormat.TURTLE_BLOCKS);
      case N_TRIPLES -> stream(triples, RDFFormat.NTRIPLES_UTF8);
      case JSON_LD -> jsonLd.write(triples);
      case RDF_XML -> xml(triples);
      case HTML -> throw new IllegalArgumentException("HTML is no RDF.");
    };
  }

  private static byte[] stream(List<Triple> triples, RDFFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      RdfStream.write(out, format, rdf -> triples.forEach(rdf::triple));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private byte[] xml(List<Triple> triples) {
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    graph.getPrefixMapping().setNsPrefixes(prefixes);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph).format(RDFFormat.RDFXML_PLAIN).output(out);
    return out.toByteArray();
  }
}
