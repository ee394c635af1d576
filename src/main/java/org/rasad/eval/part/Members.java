package org.rasad.eval.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The members of a JSON object; one that is {@code null} counts as missing, and those that nobody
 * asks for are ignored.
 *
 * @param json an object
 */
public record Members(JsonNode json) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  public Members {
    Objects.requireNonNull(json, "json");
  }

  public static Members parse(String text) throws FaultException {
    try {
      return of(MAPPER.readTree(text));
    } catch (JacksonException e) {
      throw new FaultException("It is not valid JSON" + place(e.getLocation()) + ".", e);
    }
  }

  /** JSON that is nested too deeply has none. */
  private static String place(@Nullable TokenStreamLocation at) {
    return at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
  }

  public static Members of(JsonNode json) throws FaultException {
    if (!json.isObject()) {
      throw new FaultException("%s is no object.".formatted(shortened(json)));
    }
    return new Members(json);
  }

  /** The text of a member that must be there. */
  public String needed(String name) throws FaultException {
    String value = text(name);
    if (value == null) {
      throw new FaultException("\"%s\" is missing in %s.".formatted(name, shortened(json)));
    }
    return value;
  }

  public @Nullable String text(String name) throws FaultException {
    JsonNode value = value(name);
    return value == null ? null : text(value, name);
  }

  public @Nullable Integer number(String name) throws FaultException {
    JsonNode value = value(name);
    if (value == null) {
      return null;
    }
    if (!value.isInt()) {
      throw new FaultException("\"%s\" is no whole number: %s.".formatted(name, value));
    }
    return value.intValue();
  }

  /** The member of that name as an object; nothing if it is missing. */
  public @Nullable Members object(String name) throws FaultException {
    JsonNode value = value(name);
    return value == null ? null : of(value);
  }

  /** The elements of a list; none if it is missing. */
  public List<JsonNode> list(String name) throws FaultException {
    JsonNode value = value(name);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray()) {
      throw new FaultException("\"%s\" is no list: %s.".formatted(name, shortened(value)));
    }
    return List.copyOf(value.values());
  }

  /** The elements of a list of objects; none if it is missing. */
  public List<Members> objects(String name) throws FaultException {
    List<Members> objects = new ArrayList<>();
    for (JsonNode each : list(name)) {
      objects.add(of(each));
    }
    return objects;
  }

  /** The elements of a list of texts; none if it is missing. */
  public List<String> texts(String name) throws FaultException {
    List<String> texts = new ArrayList<>();
    for (JsonNode each : list(name)) {
      texts.add(text(each, name));
    }
    return texts;
  }

  private @Nullable JsonNode value(String name) {
    JsonNode value = json.get(name);
    return value == null || value.isNull() ? null : value;
  }

  private static String text(JsonNode value, String name) throws FaultException {
    if (!value.isString()) {
      throw new FaultException("\"%s\" is no text: %s.".formatted(name, shortened(value)));
    }
    return value.stringValue();
  }

  private static String shortened(JsonNode json) {
    return Shortened.text(json.toString());
  }
}
