package org.rasad.source.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of its article in JSON-LD, by the words of <a
 * href="https://schema.org/NewsArticle">schema.org</a>. What is no JSON is passed over: the page
 * has its text all the same.
 *
 * @param article the first description of an article, or a missing node
 */
record LinkedData(JsonNode article) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();
  private static final Pattern ARTICLE =
      Pattern.compile("(.*[/:])?(\\w*NewsArticle|Article|\\w*Blog\\w*Posting|Report)");

  static LinkedData of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<JsonNode> found = parse(script.data()).flatMap(LinkedData::article);
      if (found.isPresent()) {
        return new LinkedData(found.get());
      }
    }
    return new LinkedData(MAPPER.missingNode());
  }

  boolean isKnown() {
    return article.isObject();
  }

  /** A text, or the name or address of the thing that stands there. */
  @Nullable String text(String name) {
    JsonNode value = article.path(name);
    JsonNode one = value.isArray() ? value.path(0) : value;
    for (JsonNode each : new JsonNode[] {one, one.path("name"), one.path("@id")}) {
      if (each.isString() && !each.asString().isBlank()) {
        return each.asString().strip();
      }
    }
    return null;
  }

  private static Optional<JsonNode> parse(String json) {
    try {
      return Optional.ofNullable(MAPPER.readTree(json));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> article(JsonNode data) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(data);
    while (!open.isEmpty()) {
      JsonNode next = open.remove();
      if (next.isObject() && isArticle(next.path("@type"))) {
        return Optional.of(next);
      }
      JsonNode below = next.isArray() ? next : next.path("@graph");
      below.forEach(open::add);
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      return type.valueStream().anyMatch(LinkedData::isArticle);
    }
    return type.isString() && ARTICLE.matcher(type.asString()).matches();
  }
}
