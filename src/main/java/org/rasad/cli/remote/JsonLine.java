package org.rasad.cli.remote;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rasad.source.Article;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes an article as the line of JSON from which {@code source} reads the same article. */
final class JsonLine {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonLine() {}

  /** The line with its end, in UTF-8. */
  static byte[] of(Article article) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("id", article.id());
    put(json, "source", article.publisher());
    put(json, "url", article.url());
    put(json, "published", day(article.published()));
    put(json, "title", article.title());
    json.put("text", article.text());
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    line.writeBytes(MAPPER.writeValueAsBytes(json));
    line.write('\n');
    return line.toByteArray();
  }

  private static void put(ObjectNode json, String name, @Nullable String value) {
    if (value != null) {
      json.put(name, value);
    }
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
