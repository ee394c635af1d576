package org.rasad.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The members of a JSON object that describe an article; a member that is missing, {@code null} or
 * blank is not known, and members that Rasad does not use are ignored.
 *
 * @param json an object
 */
record Fields(JsonNode json) {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** Fields of no object: nothing is known. */
  static Fields none() {
    return new Fields(MAPPER.createObjectNode());
  }

  static Fields parse(String text) throws UnreadableException {
    try {
      JsonNode json = MAPPER.readTree(text);
      if (!json.isObject()) {
        throw new UnreadableException("It is not a JSON object, which begins with \"{\".");
      }
      return new Fields(json);
    } catch (StreamConstraintsException e) {
      throw new UnreadableException(
          "Its JSON is nested too deeply, or a part of it is too long.", e);
    } catch (JacksonException e) {
      throw new UnreadableException("It is not valid JSON" + place(e.getLocation()) + ".", e);
    }
  }

  private static String place(TokenStreamLocation at) {
    return at.getLineNr() == 1
        ? " at column " + at.getColumnNr()
        : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  /** The text of the first of these members that has one. */
  @Nullable String text(String... names) throws UnreadableException {
    for (String name : List.of(names)) {
      JsonNode value = json.path(name);
      if (value.isMissingNode() || value.isNull()) {
        continue;
      }
      if (!value.isString() && !value.isNumber()) {
        throw new UnreadableException("Its \"%s\" is not a text.".formatted(name));
      }
      if (!value.asString().isBlank()) {
        return value.asString();
      }
    }
    return null;
  }

  /** The day in the first of these members that has one; the time of day is dropped. */
  @Nullable LocalDate day(String... names) throws UnreadableException {
    String value = text(names);
    if (value == null) {
      return null;
    }
    try {
      return value.length() > 10
          ? LocalDate.from(DateTimeFormatter.ISO_DATE_TIME.parse(value.strip()))
          : LocalDate.parse(value.strip());
    } catch (DateTimeException e) {
      throw new UnreadableException(
          "Its date \"%s\" is not of the form 2024-01-31.".formatted(value), e);
    }
  }
}
