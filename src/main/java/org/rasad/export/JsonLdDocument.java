package org.rasad.export;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Triple;

/**
 * Writes some triples as one JSON-LD document with the project's context, each node with all that
 * is said of it. Thread-safe.
 *
 * <p>A triple term becomes a node with {@code rdf:subject}, {@code rdf:predicate} and {@code
 * rdf:object}; nothing else is lost.
 */
public final class JsonLdDocument {

  private static final String CONTEXT = "@context";

  private final JsonObject context;

  private JsonLdDocument(JsonObject context) {
    this.context = context;
  }

  /** With the packaged context. */
  public static JsonLdDocument packaged() {
    return new JsonLdDocument(JsonLdContext.packaged());
  }

  /** The same triples in any order give the same bytes, which are UTF-8. */
  public byte[] write(List<Triple> triples) {
    return document(triples).toString().getBytes(StandardCharsets.UTF_8);
  }

  private JsonObject document(List<Triple> triples) {
    JsonLdOptions options = new JsonLdOptions();
    options.setOrdered(true);
    try {
      JsonObject compacted =
          JsonLd.compact(
                  JsonDocument.of(JsonLdTriples.expand(triples, options)),
                  JsonDocument.of(Json.createObjectBuilder().add(CONTEXT, context).build()))
              .options(options)
              .get();
      return contextFirst(TypedValues.repair(compacted));
    } catch (JsonLdError | RdfConsumerException e) {
      throw new IllegalStateException("The graph cannot be written as JSON-LD.", e);
    }
  }

  /** A reader who streams needs it before the rest. */
  private JsonObject contextFirst(JsonObject document) {
    JsonObjectBuilder ordered = Json.createObjectBuilder().add(CONTEXT, (JsonValue) context);
    document.forEach(
        (key, value) -> {
          if (!key.equals(CONTEXT)) {
            ordered.add(key, value);
          }
        });
    return ordered.build();
  }
}
