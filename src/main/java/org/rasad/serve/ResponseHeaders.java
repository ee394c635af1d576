package org.rasad.serve;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.rasad.serve.sparql.Endpoint;

/**
 * Headers of every response: what a page may load, and that scripts of any origin may read the data
 * without credentials. Of linked data the servlets of {@code serve.linked} say the latter, as they
 * alone know the format.
 */
final class ResponseHeaders extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /** Nothing but our own files; no script or style in the page itself, no frames, no other host. */
  static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
          + " img-src 'self' data: blob:; font-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  static final Map<String, String> ALWAYS =
      Map.of(
          "Content-Security-Policy",
          CONTENT_SECURITY_POLICY,
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer");

  /** The editor sets the size of its parts in the page itself. */
  static final String EDITOR_SECURITY_POLICY =
      CONTENT_SECURITY_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

  /** Of others, servlets would say that the server has a fault. */
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH");

  private static final Set<String> OPEN_TO_SCRIPTS =
      Set.of(Endpoint.QUERY, Endpoint.GRAPHS, "/.well-known/void", "/prefixes");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    ALWAYS.forEach(response::setHeader);
    String path = request.getRequestURI();
    if (path.equals(Routes.EDITOR)) {
      response.setHeader("Content-Security-Policy", EDITOR_SECURITY_POLICY);
    }
    if (!METHODS.contains(request.getMethod())) {
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    if (OPEN_TO_SCRIPTS.contains(path)) {
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Access-Control-Allow-Methods", "GET, POST, HEAD, OPTIONS");
      response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
      response.setHeader("Access-Control-Expose-Headers", "Rasad-Row-Limit, Retry-After");
      if (request.getMethod().equals("OPTIONS")) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        return;
      }
    }
    chain.doFilter(request, response);
  }
}
