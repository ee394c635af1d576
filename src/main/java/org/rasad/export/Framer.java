package org.rasad.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.jsonld.JenaToTitanium;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Makes JSON-LD objects of things.
 *
 * <p>JSON-LD has no terms for triples, so what RDF 1.2 writes as {@code e rdf:reifies <<( s p o )>>}
 * becomes a node with {@code rdf:subject}, {@code rdf:predicate} and {@code rdf:object}.
 */
final class Framer {

  private static final String GRAPH = "@graph";

  private final JsonObject context;
  private final JsonLdOptions options = new JsonLdOptions();

  Framer(JsonObject context) {
    this.context = context;
    options.setOrdered(true);
    options.setOmitGraph(false);
  }

  /** How much of what a thing leads to is written within it. */
  enum Embedding {
    /** Its address. */
    NEVER("@never"),
    /** All that is given of it, each time. */
    ALWAYS("@always");

    private final String keyword;

    Embedding(String keyword) {
      this.keyword = keyword;
    }
  }

  /**
   * One compacted object for each thing, in order of the addresses, without the context.
   *
   * @param things addresses
   * @param triples what is said of them and of what they lead to
   */
  List<JsonObject> frame(Collection<String> things, List<Triple> triples, Embedding embedding) {
    DatasetGraph data = DatasetGraphFactory.create();
    triples.forEach(t -> add(data.getDefaultGraph(), t));
    try {
      JsonArray expanded = JenaToTitanium.convert(data, options);
      JsonObject framed =
          JsonLd.frame(JsonDocument.of(expanded), JsonDocument.of(frame(things, embedding)))
              .options(options)
              .get();
      return framed.getJsonArray(GRAPH).getValuesAs(JsonObject.class);
    } catch (JsonLdError e) {
      throw new IllegalStateException("The graph cannot be framed as JSON-LD.", e);
    }
  }

  private JsonObject frame(Collection<String> things, Embedding embedding) {
    JsonArrayBuilder ids = Json.createArrayBuilder();
    things.forEach(ids::add);
    return Json.createObjectBuilder()
        .add("@context", (JsonValue) context)
        .add("@id", ids)
        .add("@embed", embedding.keyword)
        .build();
  }

  private static void add(Graph graph, Triple triple) {
    Node object = triple.getObject();
    if (!object.isTripleTerm()) {
      graph.add(triple);
      return;
    }
    Node node = NodeFactory.createBlankNode();
    Triple term = object.getTriple();
    graph.add(triple.getSubject(), triple.getPredicate(), node);
    graph.add(node, RDF.subject.asNode(), term.getSubject());
    graph.add(node, RDF.predicate.asNode(), term.getPredicate());
    graph.add(node, RDF.object.asNode(), term.getObject());
  }
}
