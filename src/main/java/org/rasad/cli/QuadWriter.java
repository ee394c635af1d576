package org.rasad.cli;

import java.io.OutputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.rasad.event.Extraction;
import org.rasad.lexicon.GazetteerEntry;
import org.rasad.rdf.ArticleMapper;
import org.rasad.rdf.EntityDescriber;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Ontology;

/**
 * Writes what articles say as RDF, one article after the other.
 *
 * <p>Each article's graph is written whole; before it stand the descriptions of the gazetteer's
 * things that it is the first to speak of. Not thread-safe.
 */
final class QuadWriter implements AutoCloseable {

  static {
    JenaSystem.init();
  }

  private final StreamRDF out;
  private final ArticleMapper mapper;
  private final EntityDescriber describer;
  private final Node entities;
  private final Set<String> described = new HashSet<>();

  QuadWriter(OutputStream out, RDFFormat format, IriMinter minter) {
    this.out = StreamRDFWriter.getWriterStream(out, format);
    this.mapper = new ArticleMapper(minter);
    this.describer = new EntityDescriber(minter);
    this.entities = NodeFactory.createURI(minter.entitiesGraph());
    this.out.start();
    Ontology.TERMS.load().getPrefixMapping().getNsPrefixMap().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(prefix -> this.out.prefix(prefix.getKey(), prefix.getValue()));
  }

  void write(Extraction extraction) {
    for (GazetteerEntry entry : extraction.known()) {
      if (described.add(entry.id())) {
        describer.describe(entry).forEach(t -> out.quad(Quad.create(entities, t)));
      }
    }
    mapper.map(extraction).forEach(out::quad);
  }

  @Override
  public void close() {
    out.finish();
  }
}
