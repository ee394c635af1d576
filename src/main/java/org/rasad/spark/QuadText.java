package org.rasad.spark;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;

/** Quads as lines of N-Quads. Stateless and thread-safe. */
final class QuadText {

  static {
    JenaSystem.init();
  }

  private QuadText() {}

  static String write(Collection<Quad> quads) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(quads, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** The stream stays open. */
  static void write(Collection<Quad> quads, OutputStream to) {
    StreamRDF out = StreamRDFWriter.getWriterStream(to, Lang.NQUADS);
    out.start();
    quads.forEach(out::quad);
    out.finish();
  }

  static void read(String lines, DatasetGraph into) {
    RDFParser.fromString(lines, Lang.NQUADS).parse(StreamRDFLib.dataset(into));
  }
}
