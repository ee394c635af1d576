package org.rasad.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Triple;

/** Makes compacted JSON-LD objects of things. Not thread-safe. */
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
   * One object for each thing, in order of the addresses, without the context.
   *
   * @param things addresses
   * @param triples what is said of them and of what they lead to, in any order
   */
  List<JsonObject> frame(Collection<String> things, List<Triple> triples, Embedding embedding) {
    try {
      JsonObject framed =
          JsonLd.frame(
                  JsonDocument.of(JsonLdTriples.expand(triples, options)),
                  JsonDocument.of(frame(things, embedding)))
              .options(options)
              .get();
      return framed.getJsonArray(GRAPH).getValuesAs(JsonObject.class).stream()
          .map(TypedValues::repair)
          .toList();
    } catch (JsonLdError | RdfConsumerException e) {
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
}
