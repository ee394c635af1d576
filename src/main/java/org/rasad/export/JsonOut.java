package org.rasad.export;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes rows as members of JSON objects. */
final class JsonOut {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  private JsonOut() {}

  /** A generator whose closing flushes the stream and leaves it open. */
  static JsonGenerator open(OutputStream out) {
    return MAPPER.createGenerator(out, JsonEncoding.UTF8);
  }

  /** Writes a member for each column in which the row has a value. */
  static <R> void members(JsonGenerator json, List<Column<R>> columns, R row) {
    for (Column<R> column : columns) {
      switch (column.of(row)) {
        case null -> {}
        case Integer number -> json.writeNumberProperty(column.name(), number);
        case BigDecimal number -> json.writeNumberProperty(column.name(), number);
        case Object text -> json.writeStringProperty(column.name(), text.toString());
      }
    }
  }

  /** Begins a new line, so that the file can be read and compared by lines. */
  static void line(JsonGenerator json) {
    json.writeRaw('\n');
  }
}
