package org.rasad.watch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rasad.watch.web.Conditions;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One line of the state: a change that was kept. */
sealed interface StateLine {

  JsonMapper MAPPER = JsonMapper.builder().build();

  void applyTo(Marks marks);

  /** The line with its end. */
  String write();

  /**
   * How far a file was read.
   *
   * @param path absolute
   * @param mark how far
   */
  record OfFile(String path, FileMark mark) implements StateLine {
    @Override
    public void applyTo(Marks marks) {
      marks.put(path, mark);
    }

    @Override
    public String write() {
      ObjectNode json = MAPPER.createObjectNode();
      json.put("file", path).put("stamp", mark.stamp());
      json.put("done", mark.done()).put("whole", mark.isWhole());
      return json + "\n";
    }
  }

  /**
   * An entry that was kept.
   *
   * @param feed its address
   * @param key of the entry, hashed
   * @param digest of what it said
   */
  record OfEntry(String feed, String key, String digest) implements StateLine {
    @Override
    public void applyTo(Marks marks) {
      marks.put(feed, key, digest);
    }

    @Override
    public String write() {
      ObjectNode json = MAPPER.createObjectNode();
      json.put("feed", feed).put("entry", key).put("digest", digest);
      return json + "\n";
    }
  }

  /**
   * A feed all of whose entries were kept.
   *
   * @param feed its address
   * @param mark what it told
   */
  record OfFeed(String feed, FeedMark mark) implements StateLine {
    @Override
    public void applyTo(Marks marks) {
      marks.put(feed, mark);
    }

    @Override
    public String write() {
      ObjectNode json = MAPPER.createObjectNode();
      json.put("feed", feed).put("notBefore", mark.notBefore().toString());
      json.put("leastInterval", mark.leastInterval().toString());
      json.put("entityTag", mark.conditions().entityTag());
      json.put("modified", mark.conditions().modified());
      return json + "\n";
    }
  }

  /**
   * @throws IllegalArgumentException if it is none
   */
  static StateLine read(String line) {
    try {
      JsonNode json = MAPPER.readTree(line);
      if (json.has("file")) {
        return new OfFile(
            text(json, "file"),
            new FileMark(
                text(json, "stamp"), json.path("done").asInt(), json.path("whole").asBoolean()));
      }
      if (json.has("entry")) {
        return new OfEntry(text(json, "feed"), text(json, "entry"), text(json, "digest"));
      }
      Conditions conditions =
          new Conditions(optional(json, "entityTag"), optional(json, "modified"));
      return new OfFeed(
          text(json, "feed"),
          new FeedMark(
              conditions,
              Duration.parse(text(json, "leastInterval")),
              Instant.parse(text(json, "notBefore"))));
    } catch (JacksonException | DateTimeException | NullPointerException e) {
      throw new IllegalArgumentException("It is no line of the state.", e);
    }
  }

  private static String text(JsonNode json, String name) {
    return Objects.requireNonNull(optional(json, name), name);
  }

  private static @Nullable String optional(JsonNode json, String name) {
    JsonNode value = json.path(name);
    return value.isString() ? value.asString() : null;
  }
}
