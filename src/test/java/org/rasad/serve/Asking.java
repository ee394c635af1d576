package org.rasad.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Sends requests to a server as clients do; follows no redirection. */
record Asking(URI server, HttpClient client) {

  static Asking of(RasadServer server) {
    return new Asking(server.address(), HttpClient.newHttpClient());
  }

  HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
    return client.send(request(path).header("Accept", accept).build(), BodyHandlers.ofString());
  }

  HttpResponse<String> query(String query) throws IOException, InterruptedException {
    return query(query, "text/csv");
  }

  HttpResponse<String> query(String query, String accept) throws IOException, InterruptedException {
    return post("sparql", "application/sparql-query", query, accept);
  }

  HttpResponse<String> post(String path, String type, String body, String accept)
      throws IOException, InterruptedException {
    return client.send(
        request(path)
            .header("Content-Type", type)
            .header("Accept", accept)
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
    return client.send(
        request(path)
            .header("Content-Type", "text/turtle")
            .method(method, BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> ."))
            .build(),
        BodyHandlers.ofString());
  }

  static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.resolve("/" + path));
  }
}
