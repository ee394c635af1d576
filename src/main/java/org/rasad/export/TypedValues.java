package org.rasad.export;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Map;

/**
 * Writes the type of a literal as JSON-LD wants it.
 *
 * <p>The context has an array for the types of a node, and the library writes one for those of
 * literals too, where JSON-LD 1.1 (9.5) allows a string alone: {@code {"type": ["xsd:gYear"],
 * "@value": "2024"}} could not be read again.
 */
final class TypedValues {

  private static final String VALUE = "@value";
  private static final String TYPE = "type";

  private TypedValues() {}

  /** The same document with strings for the types of literals. */
  static JsonObject repair(JsonObject object) {
    JsonObjectBuilder repaired = Json.createObjectBuilder();
    for (Map.Entry<String, JsonValue> member : object.entrySet()) {
      boolean isTypeOfValue = member.getKey().equals(TYPE) && object.containsKey(VALUE);
      repaired.add(
          member.getKey(),
          isTypeOfValue && member.getValue() instanceof JsonArray types
              ? types.getFirst()
              : repair(member.getValue()));
    }
    return repaired.build();
  }

  private static JsonValue repair(JsonValue value) {
    return switch (value) {
      case JsonObject object -> repair(object);
      case JsonArray array -> {
        JsonArrayBuilder repaired = Json.createArrayBuilder();
        array.forEach(v -> repaired.add(repair(v)));
        yield repaired.build();
      }
      default -> value;
    };
  }
}
