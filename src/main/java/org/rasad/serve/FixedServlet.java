package org.rasad.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Answers GET with the same bytes every time. */
final class FixedServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final String type;
  private final byte[] content;

  private FixedServlet(String type, byte[] content) {
    this.type = type;
    this.content = content;
  }

  static FixedServlet text(String content) {
    return new FixedServlet("text/plain;charset=utf-8", content.getBytes(StandardCharsets.UTF_8));
  }

  /** Serves a resource that stands beside this class. */
  static FixedServlet resource(String name, String type) {
    try (InputStream in = FixedServlet.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program lacks its resource " + name + ".");
      }
      return new FixedServlet(type, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType(type);
    response.setContentLength(content.length);
    response.getOutputStream().write(content);
  }
}
