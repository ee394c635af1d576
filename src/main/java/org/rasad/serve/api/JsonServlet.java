package org.rasad.serve.api;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import org.rasad.serve.page.BadRequestException;
import org.rasad.serve.page.PageRequest;
import tools.jackson.databind.json.JsonMapper;

/** Answers GET with a value as JSON; a request that cannot be understood gets status 400. */
public final class JsonServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final transient Function<PageRequest, ?> answer;

  public JsonServlet(Function<PageRequest, ?> answer) {
    this.answer = answer;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-cache");
    try {
      write(response, answer.apply(PageRequest.from(request)));
    } catch (BadRequestException e) {
      refuse(response, HttpServletResponse.SC_BAD_REQUEST, e);
    } catch (NotReadyException e) {
      response.setHeader("Retry-After", "2");
      refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, e);
    }
  }

  private static void refuse(HttpServletResponse response, int status, RuntimeException reason)
      throws IOException {
    response.setStatus(status);
    write(response, Map.of("error", String.valueOf(reason.getMessage())));
  }

  private static void write(HttpServletResponse response, Object value) throws IOException {
    response.setContentType("application/json");
    response.getOutputStream().write(JSON.writeValueAsBytes(value));
  }
}
