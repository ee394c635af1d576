package org.rasad.watch.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.rasad.source.ContentCoding;

/** One request over HTTP, bounded in time and size; redirects are not followed. Thread-safe. */
final class Fetching implements AutoCloseable {

  /** That of one article (docs/sources.md). */
  static final int MOST_BYTES = 10 * 1024 * 1024;

  private static final Duration CONNECTING = Duration.ofSeconds(15);
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECTING)
          .build();
  private final String userAgent;

  /**
   * @param userAgent who asks, and where to read about it
   */
  Fetching(String userAgent) {
    this.userAgent = userAgent;
  }

  /**
   * @throws IOException if there is no whole answer in time
   */
  Answer get(URI address, String accepted, Conditions known) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("User-Agent", userAgent)
            .header("Accept", accepted)
            .header("Accept-Encoding", "gzip");
    if (known.entityTag() != null) {
      request.header("If-None-Match", known.entityTag());
    }
    if (known.modified() != null) {
      request.header("If-Modified-Since", known.modified());
    }
    HttpResponse<byte[]> response = send(request.build());
    return new Answer(address, response.statusCode(), response.headers(), body(response));
  }

  @Override
  public void close() {
    client.shutdownNow();
  }

  private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
    CompletableFuture<HttpResponse<byte[]>> future =
        client.sendAsync(request, info -> new BoundedBody(MOST_BYTES));
    try {
      return future.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new IOException("there was no whole answer in %d s".formatted(LONGEST.toSeconds()), e);
    } catch (ExecutionException e) {
      throw new IOException(reason(e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("it was interrupted", e);
    } finally {
      future.cancel(true);
    }
  }

  private static String reason(ExecutionException fault) {
    Throwable cause = fault.getCause() == null ? fault : fault.getCause();
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }

  private static byte[] body(HttpResponse<byte[]> response) throws IOException {
    String coding = response.headers().firstValue("Content-Encoding").orElse("");
    if (response.body().length == 0) {
      return response.body();
    }
    try (InputStream plain =
        ContentCoding.decode(new ByteArrayInputStream(response.body()), coding)) {
      byte[] bytes = plain.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException("it is larger than %d MB".formatted(MOST_BYTES / (1024 * 1024)));
      }
      return bytes;
    }
  }
}
