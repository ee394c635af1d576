package org.rasad.serve.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;

/** Writes an answer that a program reads. */
final class JsonAnswer {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private JsonAnswer() {}

  static void write(HttpServletResponse response, int status, Object content) throws IOException {
    byte[] bytes = MAPPER.writeValueAsBytes(content);
    response.setStatus(status);
    response.setContentType("application/json;charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
