package org.rasad.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/** Answers GET with a page. */
public final class PageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Pages pages;
  private final String template;
  private final transient Function<PageRequest, Optional<?>> view;

  /**
   * @param template name of the file in {@code src/main/jte}
   * @param view what the page shows; nothing where there is no such page
   */
  public PageServlet(Pages pages, String template, Function<PageRequest, Optional<?>> view) {
    this.pages = pages;
    this.template = template;
    this.view = view;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<?> found;
    try {
      found = view.apply(PageRequest.from(request));
    } catch (BadRequestException e) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
      return;
    }
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND, "There is no such page.");
      return;
    }
    String page = pages.render(template, request, found.get());
    response.setContentType("text/html");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(page);
  }
}
