package org.rasad.serve.measure;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;

/** Counts requests and their seconds by kind of address and status. */
public final class RequestMeter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private final transient MeterRegistry registry;
  private final transient Set<String> kinds;

  /**
   * @param kinds first parts of addresses; others, which anybody may invent, are counted as one
   */
  public RequestMeter(MeterRegistry registry, Set<String> kinds) {
    this.registry = registry;
    this.kinds = Set.copyOf(kinds);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long begin = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      Timer.builder("rasad.requests")
          .description("Requests by kind of address and status")
          .tag("kind", kind(request.getRequestURI()))
          .tag("status", Integer.toString(response.getStatus()))
          .register(registry)
          .record(Duration.ofNanos(System.nanoTime() - begin));
    }
  }

  private String kind(String path) {
    int end = path.indexOf('/', 1);
    String first = path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end);
    return first.isEmpty() ? "start" : kinds.contains(first) ? first : "other";
  }
}
