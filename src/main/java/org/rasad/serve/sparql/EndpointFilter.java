package org.rasad.serve.sparql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * What happens at the endpoint before a query is read: too long requests are refused, and who asks
 * without a query gets the description of the service, or in a browser the editor.
 */
final class EndpointFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final AcceptList OFFER =
      AcceptList.create(
          "text/turtle",
          "application/n-triples",
          "application/ld+json",
          "application/rdf+xml",
          "text/html");

  /** The parameter names and what is percent-encoded make a form longer than its query. */
  private static final int FORM_FACTOR = 3;

  private static final String FORM = "application/x-www-form-urlencoded";

  private final int bytes;
  private final transient HttpServlet description;
  private final String editor;

  /**
   * @param bytes of the longest query
   * @param description answers without a query
   * @param editor address of the page for browsers
   */
  EndpointFilter(int bytes, HttpServlet description, String editor) {
    this.bytes = bytes;
    this.description = description;
    this.editor = editor;
  }

  static String tooLong(int bytes) {
    return "The query is longer than %d bytes.".formatted(bytes);
  }

  /** Bytes of the longest form that can hold a query of the size. */
  static int formBytes(int bytes) {
    return Math.toIntExact(Math.min(Integer.MAX_VALUE, (long) bytes * FORM_FACTOR + 1024));
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (request.getContentLengthLong() > formBytes(bytes) || !isFormReadable(request)) {
      refuse(response);
    } else if (reads && request.getQueryString() == null) {
      describe(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** A form that does not say how long it is shows only when it is read. */
  private static boolean isFormReadable(HttpServletRequest request) {
    String type = request.getContentType();
    if (type == null || !type.startsWith(FORM) || request.getContentLengthLong() >= 0) {
      return true;
    }
    try {
      request.getParameterMap();
      return true;
    } catch (RuntimeException e) {
      // Jetty has several exceptions for it, of which some are to be removed.
      return false;
    }
  }

  private void refuse(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    response.setContentType("text/plain");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(tooLong(bytes));
  }

  private void describe(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    response.setHeader("Vary", "Accept");
    if (wantsPage(request.getHeader("Accept"))) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", editor);
    } else {
      description.service(request, response);
    }
  }

  private static boolean wantsPage(@Nullable String accept) {
    MediaType best = accept == null ? null : AcceptList.match(new AcceptList(accept), OFFER);
    return best != null && best.getContentTypeStr().equals("text/html");
  }
}
