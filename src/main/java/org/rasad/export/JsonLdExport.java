package org.rasad.export;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.rasad.export.Framer.Embedding;
import org.rasad.export.row.ArticleGraphs;
import org.rasad.export.row.Subjects;
import org.rasad.rdf.ForeignTerms;
import org.rasad.rdf.IriMinter;
import org.rasad.rdf.Rasad;

/**
 * Writes incidents, articles, events, statements of relations and entities as JSON-LD: one object
 * each in the array {@code @graph}.
 *
 * <p>Within an event or a statement stand its evidence and its sentence; to all else it leads by
 * address. The texts of articles, the ontology and the log are left out. Things are framed some at
 * a time, as a whole store would not fit into memory.
 */
final class JsonLdExport implements Export {

  /** Each framing reads the context again, so a hundred things share one. */
  private static final int BATCH = 100;

  private final ExportOptions options;
  private final JsonObject context;

  /**
   * @param context the value of {@code @context}
   */
  JsonLdExport(ExportOptions options, JsonObject context) {
    this.options = options;
    this.context = context;
  }

  @Override
  public void write(DatasetGraph data, OutputStream out) throws IOException {
    try (JsonGenerator json =
        Json.createGeneratorFactory(null).createGenerator(new Open(out), StandardCharsets.UTF_8)) {
      json.writeStartObject();
      json.write("@context", (JsonValue) context);
      json.writeStartArray("@graph");
      new Pass(data, json).run();
      json.writeEnd();
      json.writeEnd();
    }
    out.flush();
  }

  /** One run over a dataset. */
  private final class Pass {

    private final DatasetGraph data;
    private final JsonGenerator json;
    private final Framer framer = new Framer(context);
    private final IriMinter minter = options.minter();

    Pass(DatasetGraph data, JsonGenerator json) {
      this.data = data;
      this.json = json;
    }

    void run() {
      Node type = RDF.type.asNode();
      things(Subjects.with(data, Node.ANY, type, Rasad.INCIDENT), Embedding.NEVER);
      // An article leads to no other, but to triples as they were read.
      things(Subjects.with(data, Node.ANY, type, ForeignTerms.NEWS_ARTICLE), Embedding.ALWAYS);
      new ArticleGraphs(data, minter).forEach(this::events);
      Node entities = NodeFactory.createURI(minter.entitiesGraph());
      things(Subjects.with(data, entities, SKOS.prefLabel.asNode(), Node.ANY), Embedding.NEVER);
    }

    private void things(Iterator<Node> things, Embedding embedding) {
      Set<String> batch = new LinkedHashSet<>();
      while (things.hasNext()) {
        batch.add(things.next().getURI());
        if (batch.size() == BATCH || !things.hasNext()) {
          List<Triple> triples = new ArrayList<>();
          batch.forEach(t -> read(Node.ANY, NodeFactory.createURI(t), triples));
          write(batch, triples, embedding);
          batch.clear();
        }
      }
    }

    /** The events and statements of one article. */
    private void events(Node article, Node graph) {
      Set<String> events = new LinkedHashSet<>();
      Subjects.with(data, graph, Rasad.REPORTED_IN, article)
          .forEachRemaining(e -> events.add(e.getURI()));
      List<Triple> triples = new ArrayList<>();
      read(graph, Node.ANY, triples);
      Set<Node> elsewhere = new LinkedHashSet<>(List.of(article));
      data.find(graph, article, Rasad.HAS_TEXT, Node.ANY)
          .forEachRemaining(q -> elsewhere.add(q.getObject()));
      triples.removeIf(t -> elsewhere.contains(t.getSubject()) || isEntity(t.getSubject()));
      write(events, triples, Embedding.ALWAYS);
    }

    private boolean isEntity(Node node) {
      return node.isURI() && node.getURI().startsWith(minter.entity(""));
    }

    private void read(Node graph, Node subject, List<Triple> triples) {
      Iterator<Quad> quads = data.find(graph, subject, Node.ANY, Node.ANY);
      quads.forEachRemaining(q -> triples.add(q.asTriple()));
    }

    private void write(Set<String> things, List<Triple> triples, Embedding embedding) {
      if (!things.isEmpty()) {
        framer.frame(things, triples, embedding).forEach(json::write);
      }
    }
  }

  /** Keeps the caller's stream open when the generator is closed. */
  private static final class Open extends FilterOutputStream {

    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
