package org.rasad.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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

  /** Identifiers, addresses and headlines are far shorter; each stands in the graph many times. */
  static final int LONGEST = 2_000;

  /** Days are counted from it in both directions. */
  private static final int LAST_YEAR = 9999;

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

  private static String place(@Nullable TokenStreamLocation at) {
    if (at == null) {
      return "";
    }
    return at.getLineNr() == 1
        ? " at column " + at.getColumnNr()
        : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  /** The text of the first of these members that has one; none of them is long. */
  @Nullable String text(String... names) throws UnreadableException {
    for (String name : names) {
      String value = longText(name);
      if (value != null) {
        check(name, value);
        return value;
      }
    }
    return null;
  }

  /**
   * Checks what describes an article, wherever it was found.
   *
   * @param name of the member that has it, or would have it
   * @throws UnreadableException if it is too long or no text
   */
  static void check(String name, @Nullable String value) throws UnreadableException {
    if (value == null) {
      return;
    }
    if (value.length() > LONGEST) {
      throw new UnreadableException(
          "Its \"%s\" is longer than %,d characters.".formatted(name, LONGEST));
    }
    if (value.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      throw new UnreadableException(
          "Its \"%s\" holds half of a surrogate pair, which is no character.".formatted(name));
    }
  }

  /** The text of a member, of any length and content. */
  @Nullable String longText(String name) throws UnreadableException {
    JsonNode value = json.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isString() && !value.isNumber()) {
      throw new UnreadableException("Its \"%s\" is not a text.".formatted(name));
    }
    return value.asString().isBlank() ? null : value.asString();
  }

  /** The day in the first of these members that has one; the time of day is dropped. */
  @Nullable LocalDate day(String... names) throws UnreadableException {
    String value = text(names);
    if (value == null) {
      return null;
    }
    try {
      LocalDate day =
          value.length() > 10
              ? LocalDate.from(DateTimeFormatter.ISO_DATE_TIME.parse(value.strip()))
              : LocalDate.parse(value.strip());
      if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
        throw new UnreadableException("Its date \"%s\" is not of our time.".formatted(value));
      }
      return day;
    } catch (DateTimeException e) {
      throw new UnreadableException(
          "Its date \"%s\" is not of the form 2024-01-31.".formatted(value), e);
    }
  }
}
