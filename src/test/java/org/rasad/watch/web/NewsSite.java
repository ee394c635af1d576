package org.rasad.watch.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A site of this machine that answers what it is told and notes what it is asked. */
public final class NewsSite implements AutoCloseable {

  private final Map<String, Page> pages = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  /**
   * What it answers.
   *
   * @param status of HTTP
   * @param body its bytes as characters of ISO-8859-1
   * @param headers name and value in turn
   */
  private record Page(int status, String body, List<String> headers) {}

  /**
   * What it was asked.
   *
   * @param path of the request
   * @param headers of the request, the last of each name
   */
  public record Asked(String path, Map<String, String> headers) {}

  public NewsSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  public URI address(String path) {
    return URI.create(
        "http://%s:%d%s"
            .formatted(
                server.getAddress().getAddress().getHostAddress(),
                server.getAddress().getPort(),
                path));
  }

  public void put(String path, int status, String body, String... headers) {
    put(path, status, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  public void put(String path, int status, byte[] body, String... headers) {
    pages.put(
        path, new Page(status, new String(body, StandardCharsets.ISO_8859_1), List.of(headers)));
  }

  /** All requests in order. */
  public List<Asked> asked() {
    return asked;
  }

  /** The paths of all requests, without those for robots.txt. */
  public List<String> paths() {
    return asked.stream().map(Asked::path).filter(p -> !p.equals("/robots.txt")).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new ConcurrentHashMap<>();
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getLast()));
    String path = exchange.getRequestURI().getPath();
    asked.add(new Asked(path, headers));
    Page page = pages.getOrDefault(path, new Page(404, "", List.of()));
    for (int i = 0; i < page.headers().size(); i += 2) {
      exchange.getResponseHeaders().add(page.headers().get(i), page.headers().get(i + 1));
    }
    String tag = exchange.getResponseHeaders().getFirst("ETag");
    boolean isKnown = tag != null && tag.equals(headers.get("If-none-match"));
    int status = isKnown ? 304 : page.status();
    boolean isEmpty = isKnown || page.body().isEmpty();
    try (exchange) {
      exchange.sendResponseHeaders(status, isEmpty ? -1 : page.body().length());
      if (!isEmpty) {
        exchange.getResponseBody().write(page.body().getBytes(StandardCharsets.ISO_8859_1));
      }
    }
  }
}
