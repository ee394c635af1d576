package org.rasad.export;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.rasad.rdf.Ontology;

/** The JSON-LD context of {@code ontology/context.jsonld}, as it is packaged with the program. */
public final class JsonLdContext {

  private static final String CONTEXT = "@context";

  private JsonLdContext() {}

  /**
   * Reads the packaged context.
   *
   * @throws IllegalStateException if the program was packaged without it
   */
  public static JsonObject packaged() {
    try (InputStream in = Ontology.openContext()) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a document whose member {@code @context} is the context.
   *
   * @throws IllegalArgumentException if it has no such object
   */
  public static JsonObject read(InputStream in) {
    try (JsonReader reader = Json.createReader(in)) {
      if (reader.readObject().get(CONTEXT) instanceof JsonObject context) {
        return context;
      }
    }
    throw new IllegalArgumentException("The document has no object @context.");
  }
}
