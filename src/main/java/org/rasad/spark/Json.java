package org.rasad.spark;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.rasad.incident.Offer;
import org.rasad.incident.Party;
import org.rasad.incident.ReportedEvent;
import tools.jackson.databind.json.JsonMapper;

/** Values as JSON text, in which Spark moves them from one executor to another. Thread-safe. */
final class Json {

  /** The components of records alone, and none of the answers that they work out. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultVisibility(
              v ->
                  v.withFieldVisibility(Visibility.ANY)
                      .withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE))
          .build();

  private Json() {}

  static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static ReportedEvent report(String json) {
    return MAPPER.readValue(json, ReportedEvent.class);
  }

  static Party party(String json) {
    return MAPPER.readValue(json, Party.class);
  }

  static Offer offer(String json) {
    return MAPPER.readValue(json, Offer.class);
  }

  static UnitCount count(String json) {
    return MAPPER.readValue(json, UnitCount.class);
  }
}
