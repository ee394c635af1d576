package org.rasad.serve.sparql;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * Mends two things in which Fuseki takes a fault of the client for one of its own: parameters that
 * are percent-encoded wrongly, and messages that repeat other letters than Latin ones, whose length
 * it announces in characters and not in bytes.
 */
final class ReadableFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final int FIRST_ERROR = 400;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isReadable(request)) {
      chain.doFilter(request, new ErrorsWithoutLength(response));
    } else {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  /** Those in the address; of a form that is posted its reader tells. */
  private static boolean isReadable(HttpServletRequest request) {
    if (request.getMethod().equals("POST")) {
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

  /** An answer that tells an error ends where it ends. */
  private static final class ErrorsWithoutLength extends HttpServletResponseWrapper {

    ErrorsWithoutLength(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setContentLength(int length) {
      setContentLengthLong(length);
    }

    @Override
    public void setContentLengthLong(long length) {
      if (getStatus() < FIRST_ERROR) {
        super.setContentLengthLong(length);
      }
    }
  }
}
