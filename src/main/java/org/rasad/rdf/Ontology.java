package org.rasad.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sys.JenaSystem;

/** The files of {@code ontology/}, as they are packaged with the program; Turtle but for one. */
public enum Ontology {
  /** Classes, properties and concepts. It has no blank nodes. */
  TERMS("rasad.ttl"),
  /** The root codes of CAMEO, to which the event types are linked. It has no blank nodes. */
  CAMEO("cameo.ttl"),
  /** The event types of ACLED, to which event types and modes are linked. No blank nodes. */
  ACLED("acled.ttl"),
  /** What the data must look like. */
  SHAPES("shapes.ttl"),
  /** What the ontology itself must look like. */
  ONTOLOGY_SHAPES("ontology-shapes.ttl");

  static {
    JenaSystem.init();
  }

  private final String file;

  Ontology(String file) {
    this.file = file;
  }

  /** Parses the file anew; the graph belongs to the caller. */
  public Graph load() {
    try (InputStream in = open()) {
      return RDFParser.source(in).lang(Lang.TURTLE).base(Rasad.NAMESPACE).toGraph();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file's bytes; the caller closes the stream. */
  public InputStream open() {
    return open(file);
  }

  /** The JSON-LD context for the data, which no graph can be loaded from; the caller closes it. */
  public static InputStream openContext() {
    return open("context.jsonld");
  }

  private static InputStream open(String file) {
    InputStream in = Ontology.class.getResourceAsStream("/org/rasad/ontology/" + file);
    if (in == null) {
      throw new IllegalStateException("The program was packaged without ontology/" + file + ".");
    }
    return in;
  }
}
