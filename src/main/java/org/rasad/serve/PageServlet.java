package org.rasad.serve;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** Answers GET with a page, made from a view by a template that escapes every text. */
final class PageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient TemplateEngine engine;
  private final String template;
  private final transient Function<String, Optional<?>> view;

  /**
   * @param template name of the file in {@code src/main/jte}
   * @param view from the rest of the path, without its first {@code /}, to what the page shows;
   *     nothing where there is no such page
   */
  PageServlet(TemplateEngine engine, String template, Function<String, Optional<?>> view) {
    this.engine = engine;
    this.template = template;
    this.view = view;
  }

  static TemplateEngine engine() {
    return TemplateEngine.createPrecompiled(
        null, ContentType.Html, PageServlet.class.getClassLoader(), "org.rasad.serve.pages");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    Optional<?> found = view.apply(path == null || path.isEmpty() ? "" : path.substring(1));
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is no such page.");
      return;
    }
    StringOutput page = new StringOutput();
    engine.render(template, found.get(), page);
    response.setContentType("text/html");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(page.toString());
  }
}
