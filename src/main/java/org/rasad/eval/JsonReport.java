package org.rasad.eval;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes scores as one JSON object for programs, with shares from 0 to 1.
 *
 * @param errors how many misses and false alarms of each level are listed; 0 for none
 */
public record JsonReport(int errors) {

  /** One line, without its end. */
  public String line(Scores scores) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonMapper.builder().build().createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberProperty("documents", scores.documents());
      json.writeObjectPropertyStart("levels");
      scores.levels().forEach((level, tally) -> level(level.title(), tally, json));
      json.writeEndObject();
      json.writeObjectPropertyStart("attributes");
      scores.attributes().forEach((each, share) -> share(each.title(), share, json));
      json.writeEndObject();
      json.writeObjectPropertyStart("links");
      scores.links().forEach((reason, share) -> share(reason.code(), share, json));
      json.writeEndObject();
      json.writeObjectPropertyStart("types");
      scores.types().forEach((type, tally) -> type(type, tally, json));
      json.writeEndObject();
      json.writeEndObject();
    }
    return out.toString();
  }

  private void level(String title, Tally tally, JsonGenerator json) {
    json.writeObjectPropertyStart(title);
    figures(tally, json);
    if (errors > 0) {
      texts("missed", tally.misses(), json);
      texts("alarms", tally.alarms(), json);
    }
    json.writeEndObject();
  }

  private static void type(String type, Tally tally, JsonGenerator json) {
    json.writeObjectPropertyStart(type);
    figures(tally, json);
    json.writeEndObject();
  }

  private static void figures(Tally tally, JsonGenerator json) {
    json.writeNumberProperty("precision", tally.precision());
    json.writeNumberProperty("recall", tally.recall());
    json.writeNumberProperty("f1", tally.f1());
    json.writeNumberProperty("gold", tally.gold());
    json.writeNumberProperty("system", tally.found());
    json.writeNumberProperty("matched", tally.matched());
  }

  private static void share(String title, Share share, JsonGenerator json) {
    json.writeObjectPropertyStart(title);
    json.writeNumberProperty("right", share.right());
    json.writeNumberProperty("of", share.all());
    json.writeEndObject();
  }

  private void texts(String name, List<String> texts, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    texts.stream().limit(errors).forEach(json::writeString);
    json.writeEndArray();
  }
}
