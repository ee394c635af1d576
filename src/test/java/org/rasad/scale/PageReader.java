package org.rasad.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Reads pages of a server as a browser does. */
record PageReader(HttpClient client, URI server) {

  /**
   * The size of a page.
   *
   * @param path under the server's address
   * @throws IllegalStateException if the server does not give it
   */
  long bytes(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(server + path)).header("Accept", "text/html").build();
    try {
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(server + path + " gives " + answer.statusCode() + ".");
      }
      return answer.body().length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted.", e);
    }
  }
}
